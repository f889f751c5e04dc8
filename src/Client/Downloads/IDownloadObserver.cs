namespace Byeol.Client.Downloads;

/// <summary>Told what a download does, in order, on the download's own path: be quick.</summary>
public interface IDownloadObserver
{
    /// <summary>After every chunk that was written.</summary>
    void OnProgress(DownloadProgress progress);

    /// <summary>What happened, and the byte at which the download stands.</summary>
    void OnNotice(DownloadNotice notice, long position);
}

using Byeol.Client.Downloads;

namespace Byeol.Client.Tests.Downloads;

/// <summary>Keeps what a download told.</summary>
internal sealed class Recorder : IDownloadObserver
{
    public List<DownloadProgress> Progress { get; } = [];

    public List<DownloadNotice> Notices { get; } = [];

    public void OnProgress(DownloadProgress progress) => Progress.Add(progress);

    public void OnNotice(DownloadNotice notice, long position) => Notices.Add(notice);
}

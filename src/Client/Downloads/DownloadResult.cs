namespace Byeol.Client.Downloads;

/// <summary>A download that is complete and has the server's length and digest.</summary>
/// <param name="Length">Bytes of the file.</param>
/// <param name="Received">Bytes that this run fetched; 0 when the file was already there.</param>
/// <param name="Elapsed">Time that the transfer took, verification included.</param>
public sealed record DownloadResult(long Length, long Received, TimeSpan Elapsed)
{
    /// <summary>The file was there, whole and right; nothing was fetched.</summary>
    public bool WasComplete { get; init; }
}

namespace Byeol.Client.Downloads;

/// <summary>How far a download is.</summary>
/// <param name="Done">Bytes written, those of an earlier run included.</param>
/// <param name="Total">Bytes of the whole file.</param>
/// <param name="BytesPerSecond">Speed over the last seconds; 0 as long as it is unknown.</param>
public sealed record DownloadProgress(long Done, long Total, double BytesPerSecond)
{
    /// <summary>Time left at this speed, or null as long as that is unknown.</summary>
    public TimeSpan? Remaining =>
        BytesPerSecond <= 0 ? null : TimeSpan.FromSeconds(Math.Min((Total - Done) / BytesPerSecond, LongestSeconds));

    // A stalled download divides by nearly nothing; TimeSpan overflows long after anyone stopped caring.
    private const double LongestSeconds = 100 * 24 * 3600;
}

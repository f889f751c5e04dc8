namespace Byeol.Client.Downloads;

/// <summary>How a download pulls and how long it keeps trying.</summary>
public sealed record DownloadOptions
{
    /// <summary>Bytes that one pull asks for.</summary>
    public long RangeLength { get; init; } = 1024 * 1024;

    /// <summary>
    /// Pulls open at a time: one is written while the others are on their way. A client holds at most this many ranges in memory.
    /// </summary>
    public int PullsInFlight { get; init; } = 2;

    /// <summary>A pull that brings nothing for so long is given up and asked for again.</summary>
    public TimeSpan Stall { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>For how long a download that gets no byte further is tried again before it fails.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Pause before the first new try; it doubles with each further one.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pause between two tries.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Half to all of a pause that doubles with each try; scattered by a random number from 0 to 1.</summary>
    internal TimeSpan Pause(int attempt, double random)
    {
        var whole = Math.Min(FirstPause.TotalSeconds * Math.Pow(2, attempt - 1), LongestPause.TotalSeconds);
        return TimeSpan.FromSeconds(whole * (0.5 + random / 2));
    }
}

using System.Globalization;
using Byeol.Client.Downloads;
using Byeol.ConsoleListener.Output;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>What is said of a download.</summary>
internal static class DownloadSentences
{
    public static string Of(DownloadNotice notice, long position) => notice switch
    {
        DownloadNotice.PartIsResumed => $"going on from {Figures.Size(position)}",
        DownloadNotice.PartIsUnknown => "there is a .part, but of what is unknown: fetching it anew",
        DownloadNotice.PartIsOfAnotherVersion => "the .part is of another version: fetching it anew",
        DownloadNotice.PartDoesNotVerify => "the .part does not verify: fetching it anew",
        DownloadNotice.TrackChanged => "the file changed on the server: fetching it anew",
        DownloadNotice.ConnectionLost => $"connection lost at {Figures.Size(position)}, trying again",
        DownloadNotice.GoesOn => $"connected again, going on from {Figures.Size(position)}",
        _ => throw new ArgumentOutOfRangeException(nameof(notice)),
    };

    public static string Of(DownloadResult result)
    {
        if (result.WasComplete) return $"already complete, {Figures.Size(result.Length)}, verified";

        var seconds = result.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        var resumed = result.Received == result.Length ? "" : $" ({Figures.Size(result.Received)} fetched now)";
        return $"{Figures.Size(result.Length)} in {seconds} s{resumed}, verified";
    }

    /// <summary><c>1.2 MB of 3.4 MB, 5.6 MB/s, 0:07 left</c>.</summary>
    public static string Of(DownloadProgress progress)
    {
        var done = $"{Figures.Size(progress.Done)} of {Figures.Size(progress.Total)}";
        return progress.Remaining is { } remaining
            ? $"{done}, {Figures.Size(progress.BytesPerSecond)}/s, {Figures.Clock(remaining)} left"
            : done;
    }
}

using Byeol.Contract;
using Byeol.Faults;

namespace Byeol.Renditions;

/// <summary>What to tell people when ffmpeg did not do what it was asked.</summary>
internal static class FfmpegFailure
{
    // Ended by a signal: 128 and its number as the system tells it, 255 when ffmpeg itself caught it.
    private const int EndedBySignal = 126;

    /// <summary>Complaints that are not about the file: it may go better another time.</summary>
    private static readonly string[] Passing = ["Input/output error", "Cannot allocate memory", "No such file", "Resource temporarily"];

    /// <summary>The fault for a run that ended by itself: either the file is to blame, or something that passes.</summary>
    public static FaultException Of(int exitCode, IEnumerable<string> complaints, string path)
    {
        var said = complaints.Select(line => line.Trim()).Where(line => line is not "" && !line.StartsWith('#')).ToList();
        if (exitCode >= EndedBySignal || said.Any(line => Passing.Any(passing => line.Contains(passing, StringComparison.Ordinal))))
            return new FaultException(FaultCode.MediaUnavailable, "The server could not make this rendition now; try again later.");

        // Without the path, which is the server's own affair.
        var reason = said.FirstOrDefault()?.Replace($"{path}: ", "", StringComparison.Ordinal).Replace(path, "the file", StringComparison.Ordinal);
        return new FaultException(
            FaultCode.MediaRefused,
            reason is null ? "There is no sound in this file that ffmpeg can decode." : $"ffmpeg cannot decode this file: {reason.TrimEnd('.')}.");
    }

    public static FaultException Missing() =>
        new(FaultCode.MediaUnavailable, "ffmpeg is no longer installed on the server, so no renditions are made.");

    public static FaultException TooLong() =>
        new(FaultCode.MediaUnavailable, "Making this rendition took too long, and was given up; try again later.");

    public static FaultException Changed() =>
        new(FaultCode.TrackChanged, "The file changed while the rendition was made of it: get the track again and begin anew.");

    public static FaultException NoRoom() =>
        new(FaultCode.MediaUnavailable, "The server has no room to keep this rendition; its disk is full, or its cache cannot be written.");

    public static FaultException Stopping() =>
        new(FaultCode.MediaUnavailable, "The server is going down, and makes no more renditions.");

    public static FaultException Gone() => new(FaultCode.MediaUnavailable, "The file is gone from the library.");
}

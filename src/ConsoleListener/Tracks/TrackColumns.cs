using System.Globalization;
using Byeol.ConsoleListener.Output;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Tracks;

/// <summary>What a list of tracks tells of each.</summary>
internal static class TrackColumns
{
    // A thousand hours: more is not a duration but a damaged header.
    private const double LongestSeconds = 3_600_000;

    public static IReadOnlyList<string> Titles { get; } = ["Id", "Title", "Artist", "Album", "Time", "Kind"];

    /// <summary>One cell for each title; empty where nothing is known.</summary>
    public static IReadOnlyList<string> Of(TrackSnapshot track) =>
    [
        track.Id.ToString(CultureInfo.InvariantCulture),
        Printable.Of(track.Title),
        Printable.Of(track.Artist ?? ""),
        Printable.Of(track.Album ?? ""),
        Time(track),
        Printable.Of(Kind(track)),
    ];

    // Whole seconds that have passed, as the player counts them.
    private static string Time(TrackSnapshot track) => track.Duration is >= 0 and < LongestSeconds and var seconds
        ? Figures.Clock(TimeSpan.FromSeconds(seconds))
        : "";

    // The parameters of a MIME type, its codecs, are for browsers.
    private static string Kind(TrackSnapshot track) =>
        track.Renditions.Count == 0 ? "" : track.Renditions[0].MimeType.Split(';')[0];
}

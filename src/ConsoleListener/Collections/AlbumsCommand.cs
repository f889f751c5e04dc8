using System.CommandLine;
using System.Globalization;
using Byeol.Client.Collections;
using Byeol.ConsoleListener.Output;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Collections;

/// <summary><c>byeol albums [QUERY]</c>.</summary>
internal static class AlbumsCommand
{
    // Ten thousand hours: more is not a duration but a damaged header.
    private const double LongestSeconds = 36_000_000;

    public static Command Create(Screen screen, Option<Uri> server) => new ListCommand<AlbumSnapshot>
    {
        Name = "albums",
        Description = "Lists albums.",
        Query = "Words that all stand in title or artist; case and accents do not count.",
        Nothing = "No album matches.",
        Columns = [("Id", false), ("Title", false), ("Artist", false), ("Year", true), ("Tracks", true), ("Time", true)],
        Cells = album =>
        [
            album.Id,
            album.Title,
            album.Artist ?? "",
            album.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            album.Tracks.ToString(CultureInfo.InvariantCulture),
            Time(album.Duration),
        ],
        Find = (hub, query, cancellationToken) => hub.FindAllAlbumsAsync(query, cancellationToken),
    }.Create(screen, server);

    private static string Time(double seconds) =>
        seconds is > 0 and < LongestSeconds ? Figures.Clock(TimeSpan.FromSeconds(seconds)) : "";
}

using System.CommandLine;
using System.Globalization;
using Byeol.Client.Collections;
using Byeol.ConsoleListener.Output;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Collections;

/// <summary><c>byeol artists [QUERY]</c>.</summary>
internal static class ArtistsCommand
{
    public static Command Create(Screen screen, Option<Uri> server) => new ListCommand<ArtistSnapshot>
    {
        Name = "artists",
        Description = "Lists artists.",
        Query = "Words that all stand in the name; case and accents do not count.",
        Nothing = "No artist matches.",
        Columns = [("Id", false), ("Name", false), ("Albums", true), ("Tracks", true)],
        Cells = artist =>
        [
            artist.Id,
            artist.Name,
            artist.Albums.ToString(CultureInfo.InvariantCulture),
            artist.Tracks.ToString(CultureInfo.InvariantCulture),
        ],
        Find = (hub, query, cancellationToken) => hub.FindAllArtistsAsync(query, cancellationToken),
    }.Create(screen, server);
}

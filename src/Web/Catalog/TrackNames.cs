using Byeol.Collections;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>The names that an album or an artist takes from one of its tracks.</summary>
internal sealed record TrackNames(int TrackId, string? Album, string? AlbumArtist, string? ArtistId, string? Cover)
{
    /// <summary>Those of these tracks, by their ids.</summary>
    public static Task<Dictionary<int, TrackNames>> ReadAsync(
        CatalogContext context, IEnumerable<int?> trackIds, CancellationToken cancellationToken)
    {
        var wanted = trackIds.OfType<int>().Distinct().ToList();
        return context.Tracks
            .Where(track => wanted.Contains(track.Id))
            .Select(track => new TrackNames(track.Id, track.Album, track.AlbumArtist, track.ArtistId, track.Cover))
            .ToDictionaryAsync(names => names.TrackId, cancellationToken);
    }

    public static CoverOfTrack? CoverOf(IReadOnlyDictionary<int, TrackNames> names, int? trackId) =>
        trackId is { } id && names.GetValueOrDefault(id)?.Cover is { } cover ? new CoverOfTrack(id, cover) : null;
}

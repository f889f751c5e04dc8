using Byeol.Collections;

namespace Byeol.Catalog;

/// <summary>An artist as the database puts them together of their tracks.</summary>
internal sealed class ArtistGroup
{
    public required string Id { get; init; }

    /// <summary>Id of their first track, which has the name.</summary>
    public int TrackId { get; init; }

    public required string NameOrder { get; init; }

    public int Albums { get; init; }

    public int Tracks { get; init; }

    public int? CoverTrackId { get; init; }

    /// <summary>See <see cref="Candidate"/>.</summary>
    public int Rank { get; init; }

    /// <summary>Puts tracks together to artists.</summary>
    public static IQueryable<ArtistGroup> Of(IQueryable<TrackRow> tracks, string query = "") => tracks
        .Where(track => track.ArtistId != null)
        .Select(track => new Candidate { Track = track, Best = track.AlbumArtistKey, Good = "", Fair = "", Rank = 0 })
        .Rank(query)
        .GroupBy(candidate => candidate.Track.ArtistId!)
        .Select(artist => new ArtistGroup
        {
            Id = artist.Key,
            TrackId = artist.Min(candidate => candidate.Track.Id),
            NameOrder = ByteOrder.Of(artist.Min(candidate => candidate.Track.AlbumArtistKey)!),
            Albums = artist.Where(candidate => candidate.Track.AlbumId != null).Select(candidate => candidate.Track.AlbumId).Distinct().Count(),
            Tracks = artist.Count(),
            CoverTrackId = artist.Min(candidate => candidate.Track.Cover == null ? null : (int?)candidate.Track.Id),
            Rank = artist.Min(candidate => candidate.Rank),
        });

    /// <summary>The artist; null when their first track has gone since the database put them together.</summary>
    public Artist? ToArtist(IReadOnlyDictionary<int, TrackNames> names) =>
        names.GetValueOrDefault(TrackId)?.AlbumArtist is { } name
            ? new Artist(Id, name, Albums, Tracks, TrackNames.CoverOf(names, CoverTrackId))
            : null;
}

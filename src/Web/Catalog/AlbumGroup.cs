using Byeol.Collections;

namespace Byeol.Catalog;

/// <summary>An album as the database puts it together of its tracks.</summary>
internal sealed class AlbumGroup
{
    public required string Id { get; init; }

    /// <summary>Id of its first track, which has its title.</summary>
    public int TrackId { get; init; }

    /// <summary>Id of its first track by an artist, which has the artist's name.</summary>
    public int? ArtistTrackId { get; init; }

    /// <summary>Whether no artist is known, or several are.</summary>
    public bool IsByNobody { get; init; }

    /// <summary>Counts only for albums by somebody: the tracks of others have no artist in common.</summary>
    public required string ArtistOrder { get; init; }

    public required string TitleOrder { get; init; }

    public int? Year { get; init; }

    public int Tracks { get; init; }

    public double Duration { get; init; }

    public int? CoverTrackId { get; init; }

    /// <summary>Of its best track, see <see cref="Candidate"/>.</summary>
    public int Rank { get; init; }

    /// <summary>Puts tracks together to albums.</summary>
    public static IQueryable<AlbumGroup> Of(IQueryable<TrackRow> tracks, string query = "") => tracks
        .Where(track => track.AlbumId != null)
        .Select(track => new Candidate { Track = track, Best = track.AlbumKey, Good = track.AlbumArtistKey, Fair = "", Rank = 0 })
        .Rank(query)
        .GroupBy(candidate => candidate.Track.AlbumId!)
        .Select(album => new AlbumGroup
        {
            Id = album.Key,
            TrackId = album.Min(candidate => candidate.Track.Id),
            ArtistTrackId = album.Min(candidate => candidate.Track.ArtistId == null ? null : (int?)candidate.Track.Id),
            IsByNobody = album.Min(candidate => candidate.Track.ArtistId) == null
                || album.Min(candidate => candidate.Track.ArtistId) != album.Max(candidate => candidate.Track.ArtistId),
            ArtistOrder = ByteOrder.Of(album.Min(candidate => candidate.Track.AlbumArtistKey)!),
            TitleOrder = ByteOrder.Of(album.Min(candidate => candidate.Track.AlbumKey)!),
            Year = album.Min(candidate => candidate.Track.Year),
            Tracks = album.Count(),
            Duration = album.Sum(candidate => candidate.Track.Duration ?? 0),
            CoverTrackId = album.Min(candidate => candidate.Track.Cover == null ? null : (int?)candidate.Track.Id),
            Rank = album.Min(candidate => candidate.Rank),
        });

    /// <summary>By year and title, and by id in the end; an unknown year comes last.</summary>
    public static IOrderedQueryable<AlbumGroup> ByYear(IQueryable<AlbumGroup> albums) => albums
        .OrderBy(album => album.Year ?? int.MaxValue)
        .ThenBy(album => album.TitleOrder)
        .ThenBy(album => album.Id);

    /// <summary>The album; null when its first track has gone since the database put it together.</summary>
    public Album? ToAlbum(IReadOnlyDictionary<int, TrackNames> names)
    {
        if (names.GetValueOrDefault(TrackId)?.Album is not { } title) return null;

        var artist = IsByNobody || ArtistTrackId is not { } id ? null : names.GetValueOrDefault(id);
        return new Album(
            Id, title, artist?.AlbumArtist, artist?.ArtistId, Year, Tracks, Duration, TrackNames.CoverOf(names, CoverTrackId));
    }
}

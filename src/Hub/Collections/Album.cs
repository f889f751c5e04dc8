using Byeol.Contract;

namespace Byeol.Collections;

/// <summary>An album, as its tracks tell of it.</summary>
/// <param name="Id">Follows from the names, so it is the same on every server.</param>
/// <param name="Title">Title.</param>
/// <param name="Artist">Who it is by; null when unknown, or when its tracks name several.</param>
/// <param name="ArtistId">Identifies the artist.</param>
/// <param name="Year">Earliest year of its tracks; null when unknown.</param>
/// <param name="Tracks">Number of tracks.</param>
/// <param name="Duration">Seconds of all tracks whose duration is known.</param>
/// <param name="Cover">The first track with a cover; null when none has.</param>
public sealed record Album(
    string Id, string Title, string? Artist, string? ArtistId, int? Year, int Tracks, double Duration, CoverOfTrack? Cover)
{
    /// <summary>The album as clients see it.</summary>
    public AlbumSnapshot ToSnapshot() => new()
    {
        Id = Id,
        Title = Title,
        Artist = Artist,
        ArtistId = ArtistId,
        Year = Year,
        Tracks = Tracks,
        Duration = Duration,
        CoverTrackId = Cover?.TrackId,
        Cover = Cover?.Tag,
    };
}

/// <summary>Some of the albums that match, and how many match in all.</summary>
public sealed record AlbumPage(IReadOnlyList<Album> Items, int Total)
{
    /// <summary>The page as clients see it.</summary>
    public AlbumPageSnapshot ToSnapshot() => new() { Items = [.. Items.Select(album => album.ToSnapshot())], Total = Total };
}

/// <summary>A track that has a cover.</summary>
/// <param name="TrackId">The track.</param>
/// <param name="Tag">Changes with the cover.</param>
public sealed record CoverOfTrack(int TrackId, string Tag);

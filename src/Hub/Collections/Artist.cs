using Byeol.Contract;

namespace Byeol.Collections;

/// <summary>An artist: who albums are by, or tracks without an album.</summary>
/// <param name="Id">Follows from the name, so it is the same on every server.</param>
/// <param name="Name">Name.</param>
/// <param name="Albums">Number of albums that hold a track of theirs.</param>
/// <param name="Tracks">Number of tracks.</param>
/// <param name="Cover">Their first track with a cover; null when none has.</param>
public sealed record Artist(string Id, string Name, int Albums, int Tracks, CoverOfTrack? Cover)
{
    /// <summary>The artist as clients see it.</summary>
    public ArtistSnapshot ToSnapshot() => new()
    {
        Id = Id,
        Name = Name,
        Albums = Albums,
        Tracks = Tracks,
        CoverTrackId = Cover?.TrackId,
        Cover = Cover?.Tag,
    };
}

/// <summary>Some of the artists that match, and how many match in all.</summary>
public sealed record ArtistPage(IReadOnlyList<Artist> Items, int Total)
{
    /// <summary>The page as clients see it.</summary>
    public ArtistPageSnapshot ToSnapshot() => new() { Items = [.. Items.Select(artist => artist.ToSnapshot())], Total = Total };
}

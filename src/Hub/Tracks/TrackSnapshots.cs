using Byeol.Contract;

namespace Byeol.Tracks;

/// <summary>What of a track goes out: everything but where it is kept.</summary>
public static class TrackSnapshots
{
    /// <summary>The track as clients see it.</summary>
    public static TrackSnapshot ToSnapshot(this Track track) => new()
    {
        Id = track.Id,
        Title = track.Title,
        Artist = track.Artist,
        Album = track.Album,
        Duration = track.Duration?.TotalSeconds,
        HasLyrics = track.LyricsLocation is not null,
        Renditions = [.. track.Renditions.Select(ToSnapshot)],
    };

    /// <summary>The page as clients see it.</summary>
    public static TrackPageSnapshot ToSnapshot(this TrackPage page) => new()
    {
        Items = [.. page.Items.Select(ToSnapshot)],
        Total = page.Total,
    };

    private static RenditionSnapshot ToSnapshot(Rendition rendition) => new()
    {
        Name = rendition.Name,
        MimeType = rendition.MimeType,
        Length = rendition.Length,
        Version = rendition.Version,
    };
}

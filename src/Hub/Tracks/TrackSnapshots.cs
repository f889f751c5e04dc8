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
        AlbumArtist = track.AlbumArtist,
        ArtistId = track.ArtistId,
        Album = track.Album,
        AlbumId = track.AlbumId,
        Disc = track.Disc,
        Number = track.Number,
        Year = track.Year,
        Genre = track.Genre,
        Duration = track.Duration?.TotalSeconds,
        SampleRate = track.Sound.SampleRate,
        Channels = track.Sound.Channels,
        BitDepth = track.Sound.BitDepth,
        ReplayGain = track.ReplayGain?.ToSnapshot(),
        Cover = track.Cover,
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
        BitRate = rendition.BitRate,
        Version = rendition.Version,
    };
}

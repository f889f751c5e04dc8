using Byeol.Contract;
using Byeol.Media;

namespace Byeol.Tracks;

/// <summary>A track of the catalog. What the file does not tell is null.</summary>
public sealed record Track
{
    /// <summary>Identifies the track; the first is 1.</summary>
    public required int Id { get; init; }

    /// <summary>Title; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>Performer.</summary>
    public string? Artist { get; init; }

    /// <summary>Who the album is by; the performer where that is not tagged.</summary>
    public string? AlbumArtist { get; init; }

    /// <summary>Identifies <see cref="AlbumArtist"/>.</summary>
    public string? ArtistId { get; init; }

    /// <summary>Album.</summary>
    public string? Album { get; init; }

    /// <summary>Identifies the album.</summary>
    public string? AlbumId { get; init; }

    /// <summary>Number of the disc, from 1.</summary>
    public int? Disc { get; init; }

    /// <summary>Number of the track on its disc, from 1.</summary>
    public int? Number { get; init; }

    /// <summary>Year in which it came out.</summary>
    public int? Year { get; init; }

    /// <summary>Genre.</summary>
    public string? Genre { get; init; }

    /// <summary>Length in time.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Samples of music in the original, exact; null when unknown.</summary>
    public long? Samples { get; init; }

    /// <summary>What the original's samples are like.</summary>
    public SoundFormat Sound { get; init; } = new(null, null, null);

    /// <summary>Loudness.</summary>
    public ReplayGain? ReplayGain { get; init; }

    /// <summary>A tag of the cover, which changes with it.</summary>
    public string? Cover { get; init; }

    /// <summary>Where <see cref="IMediaStore"/> finds the lyrics, or null when there are none.</summary>
    public string? LyricsLocation { get; init; }

    /// <summary>Why no renditions can be made of the original, for people; null when they can, or nobody has tried.</summary>
    public string? Refusal { get; init; }

    /// <summary>The forms in which it can be had; the original is the first.</summary>
    public required IReadOnlyList<Rendition> Renditions { get; init; }
}

/// <summary>What samples are like.</summary>
/// <param name="SampleRate">Samples per second.</param>
/// <param name="Channels">Channels.</param>
/// <param name="BitDepth">Bits per sample; null for a lossy codec.</param>
public sealed record SoundFormat(int? SampleRate, int? Channels, int? BitDepth);

/// <summary>One form of a track's sound.</summary>
/// <param name="Name">Unique within the track.</param>
/// <param name="MimeType">With codecs where Media Source Extensions wants them.</param>
/// <param name="Length">Bytes; null until a made rendition is whole.</param>
/// <param name="BitRate">Bits per second on average; null when unknown.</param>
/// <param name="Version">Changes whenever the bytes may have changed.</param>
/// <param name="Location">Where <see cref="IMediaStore"/> finds the original's bytes.</param>
public sealed record Rendition(string Name, string MimeType, long? Length, int? BitRate, string Version, string Location)
{
    /// <summary>Whether it is made of the original, and comes from <see cref="Renditions.IRenditionSource"/>.</summary>
    public bool IsMade => Name != RenditionSnapshot.Original;
}

/// <summary>Some of the tracks that match, and how many match in all.</summary>
public sealed record TrackPage(IReadOnlyList<Track> Items, int Total);

using System.Runtime.Serialization;

namespace Byeol.Contract;

// The names of data members are what MessagePack writes; JSON gets the same names from its camelCase policy.
// The golden files in tests/golden pin both.

/// <summary>A track as a client sees it. What the file does not tell is null.</summary>
[DataContract]
public sealed record TrackSnapshot
{
    /// <summary>Identifies the track on this server; the first is 1.</summary>
    [DataMember(Name = "id")] public required int Id { get; init; }

    /// <summary>Title; the file's name where the file has no tags.</summary>
    [DataMember(Name = "title")] public required string Title { get; init; }

    /// <summary>Performer.</summary>
    [DataMember(Name = "artist")] public required string? Artist { get; init; }

    /// <summary>Who the album is by, where it is tagged; else the performer.</summary>
    [DataMember(Name = "albumArtist")] public string? AlbumArtist { get; init; }

    /// <summary>The <see cref="ArtistSnapshot.Id"/> of <see cref="AlbumArtist"/>.</summary>
    [DataMember(Name = "artistId")] public string? ArtistId { get; init; }

    /// <summary>Album.</summary>
    [DataMember(Name = "album")] public required string? Album { get; init; }

    /// <summary>The <see cref="AlbumSnapshot.Id"/> of the album.</summary>
    [DataMember(Name = "albumId")] public string? AlbumId { get; init; }

    /// <summary>Number of the disc in the album, from 1.</summary>
    [DataMember(Name = "disc")] public int? Disc { get; init; }

    /// <summary>Number of the track on its disc, from 1.</summary>
    [DataMember(Name = "number")] public int? Number { get; init; }

    /// <summary>Year in which it came out.</summary>
    [DataMember(Name = "year")] public int? Year { get; init; }

    /// <summary>Genre.</summary>
    [DataMember(Name = "genre")] public string? Genre { get; init; }

    /// <summary>Seconds.</summary>
    [DataMember(Name = "duration")] public required double? Duration { get; init; }

    /// <summary>Samples per second of the original.</summary>
    [DataMember(Name = "sampleRate")] public int? SampleRate { get; init; }

    /// <summary>Channels of the original.</summary>
    [DataMember(Name = "channels")] public int? Channels { get; init; }

    /// <summary>Bits per sample of the original; null where a lossy codec has none.</summary>
    [DataMember(Name = "bitDepth")] public int? BitDepth { get; init; }

    /// <summary>Loudness of the track and its album.</summary>
    [DataMember(Name = "replayGain")] public ReplayGainSnapshot? ReplayGain { get; init; }

    /// <summary>
    /// A tag of the cover that changes with it; null when there is none. The image is at
    /// <c>/api/tracks/{id}/cover?size=small&amp;v={cover}</c>, small or large.
    /// </summary>
    [DataMember(Name = "cover")] public string? Cover { get; init; }

    /// <summary>Whether there are lyrics.</summary>
    [DataMember(Name = "hasLyrics")] public required bool HasLyrics { get; init; }

    /// <summary>The forms in which the track can be had; at least one, <c>original</c>.</summary>
    [DataMember(Name = "renditions")] public required IReadOnlyList<RenditionSnapshot> Renditions { get; init; }
}

using System.Runtime.Serialization;

namespace Byeol.Contract;

// The names of data members are what MessagePack writes; JSON gets the same names from its camelCase policy.
// The golden files in tests/golden pin both.

/// <summary>A track as a client sees it.</summary>
[DataContract]
public sealed record TrackSnapshot
{
    /// <summary>Identifies the track on this server; the first is 1.</summary>
    [DataMember(Name = "id")] public required int Id { get; init; }

    /// <summary>Title; the file's name where the file has no tags.</summary>
    [DataMember(Name = "title")] public required string Title { get; init; }

    /// <summary>Performer, or null when unknown.</summary>
    [DataMember(Name = "artist")] public required string? Artist { get; init; }

    /// <summary>Album, or null when unknown.</summary>
    [DataMember(Name = "album")] public required string? Album { get; init; }

    /// <summary>Seconds, or null when unknown.</summary>
    [DataMember(Name = "duration")] public required double? Duration { get; init; }

    /// <summary>Whether there are lyrics.</summary>
    [DataMember(Name = "hasLyrics")] public required bool HasLyrics { get; init; }

    /// <summary>The forms in which the track can be had; at least one, <c>original</c>.</summary>
    [DataMember(Name = "renditions")] public required IReadOnlyList<RenditionSnapshot> Renditions { get; init; }
}

using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>An artist: who albums are by, or tracks without an album.</summary>
[DataContract]
public sealed record ArtistSnapshot
{
    /// <summary>Identifies the artist on every server: it follows from the name.</summary>
    [DataMember(Name = "id")] public required string Id { get; init; }

    /// <summary>Name.</summary>
    [DataMember(Name = "name")] public required string Name { get; init; }

    /// <summary>Number of albums.</summary>
    [DataMember(Name = "albums")] public required int Albums { get; init; }

    /// <summary>Number of tracks.</summary>
    [DataMember(Name = "tracks")] public required int Tracks { get; init; }

    /// <summary>A track of theirs that has a cover, to be asked for with <see cref="Cover"/>; null when none has.</summary>
    [DataMember(Name = "coverTrackId")] public required int? CoverTrackId { get; init; }

    /// <summary>The <see cref="TrackSnapshot.Cover"/> of that track.</summary>
    [DataMember(Name = "cover")] public required string? Cover { get; init; }
}

/// <summary>Some of the artists that match, and how many match in all.</summary>
[DataContract]
public sealed record ArtistPageSnapshot
{
    /// <summary>The artists of this page.</summary>
    [DataMember(Name = "items")] public required IReadOnlyList<ArtistSnapshot> Items { get; init; }

    /// <summary>All artists that match, on this page or not.</summary>
    [DataMember(Name = "total")] public required int Total { get; init; }
}

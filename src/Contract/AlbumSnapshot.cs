using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>
/// An album: all tracks that name the same album and the same album artist; where no album artist is tagged, those that name the
/// same album and lie in the same folder.
/// </summary>
[DataContract]
public sealed record AlbumSnapshot
{
    /// <summary>Identifies the album on every server: it follows from those names alone.</summary>
    [DataMember(Name = "id")] public required string Id { get; init; }

    /// <summary>Title.</summary>
    [DataMember(Name = "title")] public required string Title { get; init; }

    /// <summary>Who it is by; null when unknown, or when its tracks are by several and name no album artist.</summary>
    [DataMember(Name = "artist")] public required string? Artist { get; init; }

    /// <summary>The <see cref="ArtistSnapshot.Id"/> of the artist; null when unknown.</summary>
    [DataMember(Name = "artistId")] public required string? ArtistId { get; init; }

    /// <summary>Earliest year of its tracks; null when unknown.</summary>
    [DataMember(Name = "year")] public required int? Year { get; init; }

    /// <summary>Number of its tracks.</summary>
    [DataMember(Name = "tracks")] public required int Tracks { get; init; }

    /// <summary>Seconds of all its tracks whose duration is known.</summary>
    [DataMember(Name = "duration")] public required double Duration { get; init; }

    /// <summary>A track of it that has a cover, to be asked for with <see cref="Cover"/>; null when none has.</summary>
    [DataMember(Name = "coverTrackId")] public required int? CoverTrackId { get; init; }

    /// <summary>The <see cref="TrackSnapshot.Cover"/> of that track.</summary>
    [DataMember(Name = "cover")] public required string? Cover { get; init; }
}

/// <summary>Some of the albums that match, and how many match in all.</summary>
[DataContract]
public sealed record AlbumPageSnapshot
{
    /// <summary>The albums of this page.</summary>
    [DataMember(Name = "items")] public required IReadOnlyList<AlbumSnapshot> Items { get; init; }

    /// <summary>All albums that match, on this page or not.</summary>
    [DataMember(Name = "total")] public required int Total { get; init; }
}

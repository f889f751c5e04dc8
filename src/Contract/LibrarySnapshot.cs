using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>How the library stands.</summary>
[DataContract]
public sealed record LibrarySnapshot
{
    /// <summary>Whether the folder is being scanned now.</summary>
    [DataMember(Name = "scanning")] public required bool Scanning { get; init; }

    /// <summary>Files of this scan, or of the last one, that have been looked at.</summary>
    [DataMember(Name = "seen")] public required int Seen { get; init; }

    /// <summary>Files of this scan, or of the last one; 0 while they are still being counted.</summary>
    [DataMember(Name = "found")] public required int Found { get; init; }

    /// <summary>Tracks that can be listened to.</summary>
    [DataMember(Name = "tracks")] public required int Tracks { get; init; }

    /// <summary>Files that were meant to be tracks and are none.</summary>
    [DataMember(Name = "problems")] public required int Problems { get; init; }

    /// <summary>Changes whenever what a search finds may have changed.</summary>
    [DataMember(Name = "revision")] public required long Revision { get; init; }
}

/// <summary>A file that is no track, and why.</summary>
[DataContract]
public sealed record ProblemSnapshot
{
    /// <summary>Path below the library's root.</summary>
    [DataMember(Name = "path")] public required string Path { get; init; }

    /// <summary>What is wrong with it, for people.</summary>
    [DataMember(Name = "reason")] public required string Reason { get; init; }
}

/// <summary>Some of the files that are no tracks, and how many there are in all.</summary>
[DataContract]
public sealed record ProblemPageSnapshot
{
    /// <summary>The files of this page, in the order of their paths.</summary>
    [DataMember(Name = "items")] public required IReadOnlyList<ProblemSnapshot> Items { get; init; }

    /// <summary>All of them, on this page or not.</summary>
    [DataMember(Name = "total")] public required int Total { get; init; }
}

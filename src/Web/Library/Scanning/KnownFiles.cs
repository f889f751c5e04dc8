namespace Byeol.Library.Scanning;

/// <summary>What the catalog knows of a file that is, or was, a track.</summary>
internal sealed record KnownTrack
{
    public required int Id { get; init; }

    public required string Path { get; init; }

    public required string Version { get; init; }

    public required bool IsHidden { get; init; }

    public required string? ContentKey { get; init; }

    /// <summary>Whether it was read without MediaInfo, so that only its name is known.</summary>
    public required bool IsBare { get; init; }

    public required string? Cover { get; init; }

    public required string? CoverPath { get; init; }

    /// <summary>Whether the cover is in the file itself.</summary>
    public bool HasOwnCover => Cover is not null && CoverPath is null;
}

/// <summary>What the catalog knows of a file that is no track.</summary>
internal sealed record KnownProblem(string Path, string Version, string Reason);

/// <summary>What the catalog knows before a scan, by path.</summary>
internal sealed record KnownFiles(IReadOnlyDictionary<string, KnownTrack> Tracks, IReadOnlyDictionary<string, KnownProblem> Problems)
{
    /// <summary>Whether nothing new can be said of a file of this version.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="version">What it is now.</param>
    /// <param name="withBare">Whether that only its name is known counts as knowing it.</param>
    public bool Has(string path, string version, bool withBare) =>
        (Tracks.TryGetValue(path, out var track) && track.Version == version && !track.IsHidden && (withBare || !track.IsBare))
        || (Problems.TryGetValue(path, out var problem) && problem.Version == version);
}

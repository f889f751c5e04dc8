using Byeol.Media;

namespace Byeol.Library;

/// <summary>What became of a file that was looked into: a track, or the reason why it is none, or neither yet.</summary>
internal sealed record LookedInto(string Path)
{
    public LibraryTrack? Track { get; private init; }

    /// <summary>Why it is no track, for people.</summary>
    public string? Reason { get; private init; }

    /// <summary>The file that was no track; null where another look may find it otherwise, though it has not changed.</summary>
    public FileStatus? Status { get; private init; }

    /// <summary>Whether it was changed or taken away meanwhile, so that nothing can be said.</summary>
    public bool IsUnsettled => Track is null && Reason is null;

    public static LookedInto As(LibraryTrack track) => new(track.Path) { Track = track };

    public static LookedInto Skipped(string path, string reason, FileStatus? status) => new(path) { Reason = reason, Status = status };

    public static LookedInto Unsettled(string path) => new(path);
}

namespace Byeol.Library;

/// <summary>A file of the library that can be listened to.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between folders.</param>
/// <param name="Version">Changes whenever the file's bytes may have changed.</param>
/// <param name="Length">Bytes.</param>
/// <param name="MimeType">With codecs where Media Source Extensions wants them.</param>
/// <param name="Title">From the tags, else the file's name.</param>
/// <param name="Artist">From the tags, or null.</param>
/// <param name="Album">From the tags, or null.</param>
/// <param name="Duration">Null when unknown.</param>
internal sealed record LibraryTrack(
    string Path, string Version, long Length, string MimeType, string Title, string? Artist, string? Album, TimeSpan? Duration);

/// <summary>What became of a file that was looked into: a track, or the reason why it is none.</summary>
internal sealed record LookedInto(string Path, LibraryTrack? Track, string? Reason)
{
    public static LookedInto As(LibraryTrack track) => new(track.Path, track, null);

    public static LookedInto Skipped(string path, string reason) => new(path, null, reason);
}

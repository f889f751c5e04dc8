using Byeol.Media;

namespace Byeol.Library.Scanning;

/// <summary>Something that the catalog does not know yet.</summary>
internal abstract record Change
{
    /// <summary>A file is a track.</summary>
    /// <param name="Track">What the file is now.</param>
    /// <param name="Known">The track that it is, if it is one that is known: changed, moved or back.</param>
    /// <param name="Image">The image of its folder.</param>
    public sealed record IsTrack(LibraryTrack Track, KnownTrack? Known, FolderImage? Image) : Change;

    /// <summary>A file is no track.</summary>
    /// <param name="Path">Where it is.</param>
    /// <param name="Status">What must change before another look is worth it; null for always.</param>
    /// <param name="Reason">Why it is none.</param>
    public sealed record IsProblem(string Path, FileStatus? Status, string Reason) : Change;

    /// <summary>A problem is no more.</summary>
    public sealed record IsMended(string Path) : Change;

    /// <summary>The file of a track is gone, or no track any more.</summary>
    public sealed record IsGone(KnownTrack Known) : Change;

    /// <summary>A track without a cover of its own has another image in its folder, or none.</summary>
    public sealed record HasImage(KnownTrack Known, FolderImage? Image) : Change;
}

using Byeol.Media;

namespace Byeol.Library;

/// <summary>A name found in the library's folder.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between folders.</param>
/// <param name="Status">Of what it leads to; null where that cannot be seen, and for folders.</param>
/// <param name="Problem">Why it cannot be looked into; null when it can.</param>
internal sealed record FoundFile(string Path, FileStatus? Status = null, string? Problem = null)
{
    /// <summary>Whether it is a folder, so that nothing is known of what is in it.</summary>
    public bool IsFolder { get; init; }
}

/// <summary>Finds what is in a folder, and in the folders in it.</summary>
internal static class LibraryWalk
{
    /// <summary>All files but hidden ones, in the ordinal order of their relative paths, and what cannot be looked into.</summary>
    public static IReadOnlyList<FoundFile> Find(RootedFolder root, CancellationToken cancellationToken) =>
        [.. Walk(root, new DirectoryInfo(root.Root), cancellationToken).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<FoundFile> Walk(RootedFolder root, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FileSystemInfo[] entries;
        var problem = (string?)null;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            entries = [];
            problem = "the folder cannot be read";
        }

        if (problem is not null) yield return new FoundFile(NameOf(root, folder), Problem: problem) { IsFolder = true };
        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
        {
            var isLink = entry.LinkTarget is not null;
            if (entry is DirectoryInfo)
            {
                // Followed, a link inside the library would list its tracks twice, or for ever.
                if (isLink) yield return new FoundFile(NameOf(root, entry), Problem: "links to folders are not followed");
                else foreach (var file in Walk(root, (DirectoryInfo)entry, cancellationToken)) yield return file;
            }
            else if (isLink && !root.Contains(entry.FullName))
            {
                yield return new FoundFile(NameOf(root, entry), Problem: "the link leads out of the library");
            }
            else
            {
                var status = FileStatus.OfPath(entry.FullName);
                var isDangling = isLink && status is null;
                yield return new FoundFile(NameOf(root, entry), status, isDangling ? "it cannot be read" : null);
            }
        }
    }

    private static string NameOf(RootedFolder root, FileSystemInfo entry) =>
        Path.GetRelativePath(root.Root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}

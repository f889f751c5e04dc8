using Byeol.Media;

namespace Byeol.Library;

/// <summary>A name found in the library's folder.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> between folders.</param>
/// <param name="Problem">Why it cannot be looked into; null when it can.</param>
internal sealed record FoundFile(string Path, string? Problem = null);

/// <summary>Finds what is in a folder, and in the folders in it.</summary>
internal static class LibraryWalk
{
    /// <summary>All files but hidden ones, in the ordinal order of their relative paths, and what cannot be looked into.</summary>
    public static IReadOnlyList<FoundFile> Find(RootedFolder root) =>
        [.. Walk(root, new DirectoryInfo(root.Root)).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<FoundFile> Walk(RootedFolder root, DirectoryInfo folder)
    {
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

        if (problem is not null) yield return new FoundFile(NameOf(root, folder), problem);
        foreach (var entry in entries.Where(entry => !entry.Name.StartsWith('.')))
        {
            var isLink = entry.LinkTarget is not null;
            if (entry is DirectoryInfo)
            {
                // Followed, a link inside the library would list its tracks twice, or for ever.
                if (isLink) yield return new FoundFile(NameOf(root, entry), "links to folders are not followed");
                else foreach (var file in Walk(root, (DirectoryInfo)entry)) yield return file;
            }
            else
            {
                var leaves = isLink && !root.Contains(entry.FullName);
                yield return new FoundFile(NameOf(root, entry), leaves ? "the link leads out of the library" : null);
            }
        }
    }

    private static string NameOf(RootedFolder root, FileSystemInfo entry) =>
        Path.GetRelativePath(root.Root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
}

namespace Byeol.Media;

/// <summary>A folder whose names lead nowhere outside of it.</summary>
public sealed class RootedFolder
{
    private const int MostLinks = 40;

    private readonly string realRoot;

    /// <param name="root">An existing folder; relative to the working directory.</param>
    public RootedFolder(string root)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        realRoot = RealPath(Root, MostLinks) ?? Root;
    }

    /// <summary>The folder, as an absolute path.</summary>
    public string Root { get; }

    /// <summary>
    /// The path of a regular file below the folder; null when there is none. A name that climbs, that is absolute, that has a
    /// NUL, or whose symbolic links lead out of the folder is just that: not there.
    /// </summary>
    /// <param name="name">Relative path, with <c>/</c> between folders.</param>
    public string? Find(string name)
    {
        if (name.Contains('\0')) return null;
        if (name.Split('/').Any(part => part is "" or "." or "..")) return null;

        var path = Path.Combine(Root, name);
        if (FileStatus.OfPath(path) is not { IsRegular: true }) return null;
        return Contains(path) ? path : null;
    }

    /// <summary>Whether a path below the folder, its links followed, still is below the folder.</summary>
    public bool Contains(string path) =>
        RealPath(path, MostLinks)?.StartsWith(realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal) ?? false;

    /// <summary>The path without symbolic links; null when they lead in circles.</summary>
    private static string? RealPath(string path, int linksLeft)
    {
        var real = Path.GetPathRoot(path)!;
        var parts = path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < parts.Length; index++)
        {
            // From where the links so far have led, as the system climbs, and not by striking out the name before.
            if (parts[index] is "." or "..")
            {
                if (parts[index] is "..") real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, parts[index]);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (linksLeft == 0) return null;
            return RealPath(Path.Combine([real, target, .. parts[(index + 1)..]]), linksLeft - 1);
        }

        return real;
    }
}

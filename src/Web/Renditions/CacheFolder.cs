using System.Buffers;
using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>The names in the cache's folder. A rendition is whole when both of its files have their names.</summary>
internal sealed class CacheFolder(IOptions<CacheOptions> options)
{
    /// <summary>Ending of what is being made. No two runs share a name.</summary>
    public const string Temporary = "part";

    private const string Media = ".mp4";
    private const string Index = ".json";
    private const int VersionDigits = 16;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly string root = options.Value.Renditions;

    public string MediaOf(string version) => Path.Combine(root, version + Media);

    public string IndexOf(string version) => Path.Combine(root, version + Index);

    public string NewTemporary(string version) => Path.Combine(root, $"{version}.{Guid.NewGuid():N}.{Temporary}");

    /// <summary>What is there: versions with both files, and everything else that was the server's own.</summary>
    public (IReadOnlyList<string> Whole, IReadOnlyList<string> Leftovers) Look()
    {
        var names = Directory.EnumerateFiles(root).Select(Path.GetFileName).OfType<string>().ToHashSet();
        var versions = names.Where(name => IsVersion(name, Media)).Select(Path.GetFileNameWithoutExtension).OfType<string>();
        var whole = versions.Where(version => names.Contains(version + Index)).ToHashSet();
        var leftovers = names.Where(name =>
            name.EndsWith($".{Temporary}", StringComparison.Ordinal)
            || ((IsVersion(name, Media) || IsVersion(name, Index)) && !whole.Contains(Path.GetFileNameWithoutExtension(name))));
        return ([.. whole], [.. leftovers.Select(name => Path.Combine(root, name))]);
    }

    /// <summary>Deletes a leftover, unless another server is at work on it: whoever writes a file holds a lock on it.</summary>
    public static bool TryDeleteLeftover(string path)
    {
        try
        {
            using (File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) File.Delete(path);
            return true;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsVersion(string name, string ending) =>
        name.Length == VersionDigits + ending.Length
        && name.EndsWith(ending, StringComparison.Ordinal)
        && name.AsSpan(0, VersionDigits).IndexOfAnyExcept(HexDigits) < 0;
}

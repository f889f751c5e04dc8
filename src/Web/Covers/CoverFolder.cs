using Byeol.Renditions;
using Microsoft.Extensions.Options;

namespace Byeol.Covers;

/// <summary>The folder of covers that have been made, in the cache. All in it can be made anew.</summary>
internal sealed class CoverFolder(IOptions<CacheOptions> options)
{
    private readonly string folder = Path.Combine(Path.GetFullPath(options.Value.Root), "covers");

    /// <summary>Where a cover is, once it has been made.</summary>
    public string PathOf(string tag, CoverSize size) => Path.Combine(folder, $"{tag}-{size.Name}.jpg");

    /// <summary>Why a cover cannot be made; null where that has not turned out.</summary>
    public string? ReasonAgainst(string tag)
    {
        try
        {
            return File.ReadAllText(RefusalOf(tag));
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Notes that a cover cannot be made, so that it is not tried again until it is another.</summary>
    public void Refuse(string tag, string reason) => Keep(RefusalOf(tag), path => File.WriteAllText(path, reason));

    /// <summary>
    /// Lets something be written under another name, and gives it its own when it is whole. A server that is killed meanwhile leaves a
    /// file that nobody takes for a cover.
    /// </summary>
    public static void Keep(string path, Action<string> write)
    {
        var temporary = NewTemporary(path);
        write(temporary);
        File.Move(temporary, path, overwrite: true);
    }

    public string[] NewTemporaries(string tag)
    {
        Directory.CreateDirectory(folder);
        return [.. CoverSize.All.Select(size => NewTemporary(PathOf(tag, size)))];
    }

    private string RefusalOf(string tag) => Path.Combine(folder, $"{tag}.refused");

    private static string NewTemporary(string path) => $"{path}.{Guid.NewGuid():N}.part";
}

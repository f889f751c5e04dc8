using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>Where renditions are kept, and how many.</summary>
public sealed class CacheOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cache";

    /// <summary>The folder of what can be made anew; created if need be. Relative paths are taken from the working directory.</summary>
    public string Root { get; set; } = Path.Combine(HomeOfCaches, "byeol");

    /// <summary>Bytes of renditions that are kept. The least recently used go first, never one that somebody is reading.</summary>
    public long MaxBytes { get; set; } = 20L * 1024 * 1024 * 1024;

    /// <summary>The folder of renditions.</summary>
    internal string Renditions => Path.Combine(Path.GetFullPath(Root), "renditions");

    /// <summary>The XDG base directory specification's folder for caches; that of temporary files for a user without a home.</summary>
    private static string HomeOfCaches =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set ? set
        : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".cache")
        : Path.GetTempPath();
}

internal sealed class CacheOptionsValidator : IValidateOptions<CacheOptions>
{
    public ValidateOptionsResult Validate(string? name, CacheOptions options)
    {
        if (options.MaxBytes < 1) return ValidateOptionsResult.Fail("Cache:MaxBytes is a number of bytes above zero.");
        if (options.Root is "") return ValidateOptionsResult.Fail("Cache:Root is empty; start with --Cache:Root=PATH.");

        try
        {
            Directory.CreateDirectory(options.Renditions);
            using var probe = File.OpenHandle(
                Path.Combine(options.Renditions, $"{Guid.NewGuid():N}.{CacheFolder.Temporary}"),
                FileMode.CreateNew, FileAccess.Write, options: FileOptions.DeleteOnClose);
            return ValidateOptionsResult.Success;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return ValidateOptionsResult.Fail(
                $"Cache:Root is '{options.Root}', which cannot be written to ({unwritable.Message}); start with --Cache:Root=PATH.");
        }
    }
}

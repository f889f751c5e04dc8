namespace Byeol.Renditions;

/// <summary>Where what can be made anew is kept.</summary>
public sealed class CacheOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cache";

    /// <summary>The folder of what can be made anew; created if need be. Relative paths are taken from the working directory.</summary>
    public string Root { get; set; } = Path.Combine(HomeOfCaches, "byeol");

    /// <summary>The XDG base directory specification's folder for caches; that of temporary files for a user without a home.</summary>
    private static string HomeOfCaches =>
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set ? set
        : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".cache")
        : Path.GetTempPath();
}

using System.Reflection;

namespace Byeol.Testing;

/// <summary>Where things lie in the checkout that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Metadata("Repository"));

    public static string SampleLibrary { get; } = Path.Combine(Root, "samples", "library");

    public static string SampleTexts { get; } = Path.Combine(Root, "samples", "texts");

    public static string Golden { get; } = Path.Combine(Root, "tests", "golden");

    /// <summary>The built server, to be started with dotnet.</summary>
    public static string WebServer { get; } = Metadata("WebServer");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}

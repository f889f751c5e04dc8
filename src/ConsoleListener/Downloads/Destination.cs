namespace Byeol.ConsoleListener.Downloads;

/// <summary>What <c>-o</c> names.</summary>
internal enum DestinationKind
{
    /// <summary>A folder, in which a track gets a name of its own.</summary>
    Folder,

    /// <summary>A file.</summary>
    File,

    /// <summary>Standard output.</summary>
    StandardOutput,
}

/// <summary>Where downloads go.</summary>
internal sealed record Destination(DestinationKind Kind, string Path)
{
    private const string Dash = "-";

    public static Destination Of(string? option) => option switch
    {
        null => new Destination(DestinationKind.Folder, "."),
        Dash => new Destination(DestinationKind.StandardOutput, Dash),
        _ when System.IO.Path.EndsInDirectorySeparator(option) || Directory.Exists(option) =>
            new Destination(DestinationKind.Folder, option),
        _ => new Destination(DestinationKind.File, option),
    };
}

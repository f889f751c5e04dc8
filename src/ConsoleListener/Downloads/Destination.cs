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
        null => new Destination(DestinationKind.Folder, ""),
        Dash => new Destination(DestinationKind.StandardOutput, Dash),
        _ when System.IO.Path.EndsInDirectorySeparator(option) || Directory.Exists(option) =>
            new Destination(DestinationKind.Folder, option),
        _ => new Destination(DestinationKind.File, option),
    };

    /// <summary>Why that makes no sense, in one sentence, or null when it does.</summary>
    public static string? Problem(string? option, int tracks, bool lyrics, bool outputIsTerminal)
    {
        if (option is "") return "-o needs a file, a folder, or - for standard output.";

        return Of(option).Kind switch
        {
            DestinationKind.File when tracks > 1 => $"Several tracks do not fit into one file: -o {option} has to be a folder.",
            DestinationKind.StandardOutput when tracks > 1 => "Only one track can go to standard output.",
            DestinationKind.StandardOutput when lyrics => "--lyrics writes beside a file, and -o - writes none.",
            DestinationKind.StandardOutput when outputIsTerminal => "Standard output is a terminal: send it to a file or a program.",
            _ => null,
        };
    }
}

using Byeol.Client.Downloads;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>What <c>byeol get</c> was asked to do.</summary>
internal sealed record GetRequest(IReadOnlyList<int> Tracks, Destination Destination, bool Lyrics, bool Force)
{
    /// <summary>Who names a file means it; a name that was made up must not cost anybody a file.</summary>
    public ExistingTarget Existing =>
        Force || Destination.Kind == DestinationKind.File ? ExistingTarget.Replace : ExistingTarget.Keep;

    /// <summary>Why it makes no sense, in one sentence, or null when it does.</summary>
    public string? Problem(bool outputIsTerminal) => Destination.Kind switch
    {
        _ when Destination.Path is "" => "-o needs a file, a folder, or - for standard output.",
        DestinationKind.File when Tracks.Count > 1 =>
            $"Several tracks do not fit into one file: -o {Destination.Path} has to be a folder.",
        DestinationKind.StandardOutput when Tracks.Count > 1 => "Only one track can go to standard output.",
        DestinationKind.StandardOutput when Lyrics => "--lyrics writes beside a file, and -o - writes none.",
        DestinationKind.StandardOutput when outputIsTerminal => "Standard output is a terminal: send it to a file or a program.",
        _ => null,
    };
}

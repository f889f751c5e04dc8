using Byeol.Client.Downloads;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>What <c>byeol get</c> was asked to do.</summary>
internal sealed record GetRequest(IReadOnlyList<int> Tracks, Destination Destination, bool Lyrics, bool Force)
{
    /// <summary>Who names a file means it; a name that was made up must not cost anybody a file.</summary>
    public ExistingTarget Existing =>
        Force || Destination.Kind == DestinationKind.File ? ExistingTarget.Replace : ExistingTarget.Keep;
}

using System.Runtime.CompilerServices;
using Byeol.Contract;

namespace Byeol.Client.Tracks;

/// <summary>Lists without end, of a hub that answers in pages.</summary>
public static class TrackListing
{
    // What a server gives at most unless it is configured otherwise.
    private const int PageSize = 500;

    /// <summary>All tracks that match, page after page, in the order of the hub.</summary>
    /// <param name="hub">The hub to ask.</param>
    /// <param name="query">As for <see cref="IMusicHub.FindTracks"/>.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    public static async IAsyncEnumerable<TrackSnapshot> FindAllTracksAsync(
        this IMusicHub hub, string? query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var seen = 0; ;)
        {
            var page = await hub.FindTracks(query, seen, PageSize).WaitAsync(cancellationToken);
            foreach (var track in page.Items) yield return track;

            seen += page.Items.Count;
            // An empty page ends the listing, too: tracks may vanish while it goes on.
            if (page.Items.Count == 0 || seen >= page.Total) yield break;
        }
    }
}

using System.Runtime.CompilerServices;
using Byeol.Contract;

namespace Byeol.Client.Collections;

/// <summary>Lists without end of albums and artists, of a hub that answers in pages.</summary>
public static class CollectionListing
{
    // What a server gives at most unless it is configured otherwise.
    private const int PageSize = 500;

    /// <summary>All albums that match, page after page, in the order of the hub.</summary>
    /// <param name="hub">The hub to ask.</param>
    /// <param name="query">As for <see cref="IMusicHub.FindAlbums"/>.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    public static IAsyncEnumerable<AlbumSnapshot> FindAllAlbumsAsync(
        this IMusicHub hub, string? query, CancellationToken cancellationToken) =>
        AllAsync(
            async skip =>
            {
                var page = await hub.FindAlbums(query, skip, PageSize).WaitAsync(cancellationToken);
                return (page.Items, page.Total);
            },
            cancellationToken);

    /// <summary>All artists that match, page after page, in the order of the hub.</summary>
    /// <param name="hub">The hub to ask.</param>
    /// <param name="query">As for <see cref="IMusicHub.FindArtists"/>.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    public static IAsyncEnumerable<ArtistSnapshot> FindAllArtistsAsync(
        this IMusicHub hub, string? query, CancellationToken cancellationToken) =>
        AllAsync(
            async skip =>
            {
                var page = await hub.FindArtists(query, skip, PageSize).WaitAsync(cancellationToken);
                return (page.Items, page.Total);
            },
            cancellationToken);

    private static async IAsyncEnumerable<T> AllAsync<T>(
        Func<int, Task<(IReadOnlyList<T> Items, int Total)>> find, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var seen = 0; ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (items, total) = await find(seen);
            foreach (var item in items) yield return item;

            seen += items.Count;

            // An empty page ends the listing, too: albums may vanish while it goes on.
            if (items.Count == 0 || seen >= total) yield break;
        }
    }
}

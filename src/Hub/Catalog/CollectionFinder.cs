using Byeol.Collections;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Tracks;
using Microsoft.Extensions.Options;

namespace Byeol.Catalog;

/// <summary>Asks the catalog for albums and artists on a client's behalf: arguments checked, what is missing told as a fault.</summary>
/// <remarks>Faults: <see cref="FaultCode.BadRequest"/>, and <see cref="FaultCode.CollectionNotFound"/> where an id is given.</remarks>
public sealed class CollectionFinder(ICollectionCatalog catalog, IOptions<MusicHubOptions> options)
{
    /// <inheritdoc cref="ICollectionCatalog.FindAlbumsAsync" />
    public ValueTask<AlbumPage> FindAlbumsAsync(string? query, int skip, int take, CancellationToken cancellationToken) =>
        catalog.FindAlbumsAsync(Slice.Query(query), SliceOf(skip, take), cancellationToken);

    /// <inheritdoc cref="ICollectionCatalog.FindArtistsAsync" />
    public ValueTask<ArtistPage> FindArtistsAsync(string? query, int skip, int take, CancellationToken cancellationToken) =>
        catalog.FindArtistsAsync(Slice.Query(query), SliceOf(skip, take), cancellationToken);

    /// <inheritdoc cref="ICollectionCatalog.GetAlbumAsync" />
    public async ValueTask<Album> GetAlbumAsync(string albumId, CancellationToken cancellationToken) =>
        await catalog.GetAlbumAsync(Known(albumId), cancellationToken) ?? throw NotFound();

    /// <inheritdoc cref="ICollectionCatalog.GetArtistAsync" />
    public async ValueTask<Artist> GetArtistAsync(string artistId, CancellationToken cancellationToken) =>
        await catalog.GetArtistAsync(Known(artistId), cancellationToken) ?? throw NotFound();

    /// <inheritdoc cref="ICollectionCatalog.GetAlbumTracksAsync" />
    public async ValueTask<TrackPage> GetAlbumTracksAsync(string albumId, int skip, int take, CancellationToken cancellationToken)
    {
        var page = await catalog.GetAlbumTracksAsync(Known(albumId), SliceOf(skip, take), cancellationToken);
        return page.Total > 0 ? page : throw NotFound();
    }

    /// <inheritdoc cref="ICollectionCatalog.GetArtistAlbumsAsync" />
    public async ValueTask<AlbumPage> GetArtistAlbumsAsync(string artistId, int skip, int take, CancellationToken cancellationToken)
    {
        var page = await catalog.GetArtistAlbumsAsync(Known(artistId), SliceOf(skip, take), cancellationToken);

        // Who has no album may still have tracks.
        if (page.Total == 0) await GetArtistAsync(artistId, cancellationToken);
        return page;
    }

    /// <inheritdoc cref="ICollectionCatalog.GetArtistTracksAsync" />
    public async ValueTask<TrackPage> GetArtistTracksAsync(string artistId, int skip, int take, CancellationToken cancellationToken)
    {
        var page = await catalog.GetArtistTracksAsync(Known(artistId), SliceOf(skip, take), cancellationToken);
        return page.Total > 0 ? page : throw NotFound();
    }

    private Slice SliceOf(int skip, int take) => Slice.Of(skip, take, options.Value.PageSize);

    /// <summary>An id as they are; anything else is not worth a question to a database, and may hold what it would choke on.</summary>
    private static string Known(string? id) => id is { Length: > 0 and <= 64 } && id.All(char.IsAsciiLetterOrDigit) ? id : throw NotFound();

    private static FaultException NotFound() => new(FaultCode.CollectionNotFound, "There is no such album or artist.");
}

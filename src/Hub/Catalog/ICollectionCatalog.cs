using Byeol.Collections;
using Byeol.Tracks;

namespace Byeol.Catalog;

/// <summary>Port: which albums and artists there are. The host implements it. What has no track is not there.</summary>
public interface ICollectionCatalog
{
    /// <summary>A page of the albums that match: by title before by artist, then by artist, year, title; what is unknown comes last.</summary>
    /// <param name="query">Words that must all stand in title or artist; case and accents do not count. Empty: all.</param>
    /// <param name="slice">The part that is wanted.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<AlbumPage> FindAlbumsAsync(string query, Slice slice, CancellationToken cancellationToken);

    /// <summary>A page of the artists whose names match, by name.</summary>
    ValueTask<ArtistPage> FindArtistsAsync(string query, Slice slice, CancellationToken cancellationToken);

    /// <summary>One album; null when there is none.</summary>
    ValueTask<Album?> GetAlbumAsync(string albumId, CancellationToken cancellationToken);

    /// <summary>One artist; null when there is none.</summary>
    ValueTask<Artist?> GetArtistAsync(string artistId, CancellationToken cancellationToken);

    /// <summary>A page of an album's tracks, by disc, number and path.</summary>
    ValueTask<TrackPage> GetAlbumTracksAsync(string albumId, Slice slice, CancellationToken cancellationToken);

    /// <summary>A page of the albums that hold a track of this artist, by year and title.</summary>
    ValueTask<AlbumPage> GetArtistAlbumsAsync(string artistId, Slice slice, CancellationToken cancellationToken);

    /// <summary>A page of an artist's tracks, in the order of those albums, and then those without an album.</summary>
    ValueTask<TrackPage> GetArtistTracksAsync(string artistId, Slice slice, CancellationToken cancellationToken);
}

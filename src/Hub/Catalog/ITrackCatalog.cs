using Byeol.Tracks;

namespace Byeol.Catalog;

/// <summary>Port: which tracks there are. The host implements it.</summary>
public interface ITrackCatalog
{
    /// <summary>A page of the tracks that match, in the order of their ids.</summary>
    /// <param name="query">Words that must all stand in title, artist or album; case and accents do not count. Empty: all.</param>
    /// <param name="skip">Tracks to pass over; not negative.</param>
    /// <param name="take">Tracks wanted; positive.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<TrackPage> FindAsync(string query, int skip, int take, CancellationToken cancellationToken);

    /// <summary>
    /// The track with this id as it is now, its renditions' versions and lengths included; null when there is none.
    /// </summary>
    ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken);
}

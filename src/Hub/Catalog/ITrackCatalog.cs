using Byeol.Tracks;

namespace Byeol.Catalog;

/// <summary>Port: which tracks there are. The host implements it.</summary>
public interface ITrackCatalog
{
    /// <summary>A page of the tracks that match: those whose title does, then those whose artist does, then by album; else in the order of ids.</summary>
    /// <param name="query">Words that must all stand in title, artist or album; case and accents do not count. Empty: all, in the order of ids.</param>
    /// <param name="slice">The part that is wanted.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<TrackPage> FindAsync(string query, Slice slice, CancellationToken cancellationToken);

    /// <summary>The ids of the tracks that match, in the same order.</summary>
    /// <param name="query">See <see cref="FindAsync"/>.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<IReadOnlyList<int>> FindIdsAsync(string query, int most, CancellationToken cancellationToken);

    /// <summary>
    /// The track with this id as it is now, its renditions' versions and lengths included; null when there is none.
    /// </summary>
    ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken);

    /// <summary>Those of these tracks that there are, in no order.</summary>
    ValueTask<IReadOnlyList<Track>> GetManyAsync(IReadOnlyCollection<int> trackIds, CancellationToken cancellationToken);
}

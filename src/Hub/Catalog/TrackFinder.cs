using Byeol.Contract;
using Byeol.Faults;
using Byeol.Tracks;
using Microsoft.Extensions.Options;

namespace Byeol.Catalog;

/// <summary>Asks the catalog on a client's behalf: arguments checked, what is missing told as a fault.</summary>
public sealed class TrackFinder(ITrackCatalog catalog, IOptions<MusicHubOptions> options)
{
    private const int LongestQuery = 200;

    /// <inheritdoc cref="ITrackCatalog.FindAsync" />
    /// <exception cref="FaultException"><see cref="FaultCode.BadRequest"/>.</exception>
    public ValueTask<TrackPage> FindAsync(string? query, int skip, int take, CancellationToken cancellationToken)
    {
        if (skip < 0) throw FaultException.BadRequest("skip is 0 or more.");
        if (take < 1) throw FaultException.BadRequest("take is 1 or more.");
        if (query?.Length > LongestQuery) throw FaultException.BadRequest($"A query has at most {LongestQuery} characters.");

        return catalog.FindAsync(query ?? "", skip, Math.Min(take, options.Value.PageSize), cancellationToken);
    }

    /// <summary>The track with this id.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.TrackNotFound"/>.</exception>
    public async ValueTask<Track> GetAsync(int trackId, CancellationToken cancellationToken) =>
        await catalog.GetAsync(trackId, cancellationToken) ?? throw FaultException.TrackNotFound(trackId);

    /// <summary>A rendition of a track.</summary>
    /// <exception cref="FaultException">
    /// <see cref="FaultCode.TrackNotFound"/>, <see cref="FaultCode.RenditionNotFound"/>, <see cref="FaultCode.MediaRefused"/>.
    /// </exception>
    public async ValueTask<(Track Track, Rendition Rendition)> GetRenditionAsync(
        int trackId, string rendition, CancellationToken cancellationToken)
    {
        var track = await GetAsync(trackId, cancellationToken);
        if (track.Renditions.FirstOrDefault(candidate => candidate.Name == rendition) is { } found) return (track, found);

        if (track.Refusal is not null && RenditionSnapshot.Made.Contains(rendition))
            throw new FaultException(FaultCode.MediaRefused, track.Refusal);
        throw new FaultException(
            FaultCode.RenditionNotFound,
            $"Track {trackId} has no such rendition; it has {string.Join(", ", track.Renditions.Select(has => has.Name))}.");
    }
}

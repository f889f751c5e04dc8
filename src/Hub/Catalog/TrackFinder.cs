using Byeol.Contract;
using Byeol.Faults;
using Byeol.Tracks;
using Microsoft.Extensions.Options;

namespace Byeol.Catalog;

/// <summary>Asks the catalog on a client's behalf: arguments checked, what is missing told as a fault.</summary>
public sealed class TrackFinder(ITrackCatalog catalog, IOptions<MusicHubOptions> options)
{
    private const int MostIds = 100_000;

    /// <inheritdoc cref="ITrackCatalog.FindAsync" />
    /// <exception cref="FaultException"><see cref="FaultCode.BadRequest"/>.</exception>
    public ValueTask<TrackPage> FindAsync(string? query, int skip, int take, CancellationToken cancellationToken) =>
        catalog.FindAsync(Slice.Query(query), Slice.Of(skip, take, options.Value.PageSize), cancellationToken);

    /// <summary>The ids of all tracks that match, in the order of <see cref="FindAsync"/>; at most 100,000.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.BadRequest"/>.</exception>
    public ValueTask<IReadOnlyList<int>> FindIdsAsync(string? query, CancellationToken cancellationToken) =>
        catalog.FindIdsAsync(Slice.Query(query), MostIds, cancellationToken);

    /// <summary>The track with this id.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.TrackNotFound"/>.</exception>
    public async ValueTask<Track> GetAsync(int trackId, CancellationToken cancellationToken) =>
        await catalog.GetAsync(trackId, cancellationToken) ?? throw FaultException.TrackNotFound(trackId);

    /// <summary>Those of these tracks that there are, in the order asked for; at most a page of them.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.BadRequest"/>.</exception>
    public async ValueTask<IReadOnlyList<Track>> GetManyAsync(IReadOnlyList<int>? trackIds, CancellationToken cancellationToken)
    {
        if (trackIds is null) throw FaultException.BadRequest("trackIds is a list of numbers.");
        if (trackIds.Count > options.Value.PageSize)
            throw FaultException.BadRequest($"At most {options.Value.PageSize} tracks are given at a time.");

        var tracks = await catalog.GetManyAsync([.. trackIds.Distinct()], cancellationToken);
        var known = tracks.ToDictionary(track => track.Id);
        return [.. trackIds.Where(known.ContainsKey).Select(id => known[id])];
    }

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

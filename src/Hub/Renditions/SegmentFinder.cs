using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Tracks;

namespace Byeol.Renditions;

/// <summary>Asks for made renditions on a client's behalf: arguments checked, what is missing told as a fault.</summary>
public sealed class SegmentFinder(TrackFinder tracks, IRenditionSource source)
{
    /// <summary>Consecutive segments from the one that holds a time on, as soon as that one is there.</summary>
    /// <exception cref="FaultException">As <see cref="IMusicHub.GetSegments"/> lists them.</exception>
    public async Task<SegmentIndex> FindAsync(int trackId, string rendition, double time, CancellationToken cancellationToken)
    {
        if (!double.IsFinite(time)) throw FaultException.BadRequest("time is a number of seconds.");

        var (track, made) = await GetMadeAsync(trackId, rendition, cancellationToken);
        return await source.FindSegmentsAsync(track, made, Math.Max(0, time), cancellationToken);
    }

    /// <summary>Begins to make a rendition, with those that are needed next.</summary>
    /// <exception cref="FaultException">As <see cref="IMusicHub.PrepareTrack"/> lists them.</exception>
    public async Task PrepareAsync(int trackId, string rendition, CancellationToken cancellationToken)
    {
        var (track, made) = await GetMadeAsync(trackId, rendition, cancellationToken);
        source.Prepare(track, made);
    }

    private async Task<(Track Track, Rendition Made)> GetMadeAsync(int trackId, string rendition, CancellationToken cancellationToken)
    {
        var found = await tracks.GetRenditionAsync(trackId, rendition, cancellationToken);
        if (!found.Rendition.IsMade) throw FaultException.BadRequest("The original is a file as it is: it has no segments.");
        return found;
    }
}

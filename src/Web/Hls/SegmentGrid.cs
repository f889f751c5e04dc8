using Byeol.Contract;
using Byeol.Faults;
using Byeol.Renditions;

namespace Byeol.Hls;

/// <summary>
/// Numbers the segments of a rendition before they are made: all but the last have the same number of samples, which the first
/// one shows, whichever file they come from.
/// </summary>
internal sealed class SegmentGrid(SegmentFinder finder)
{
    /// <summary>The index from the beginning on, with what follows from it.</summary>
    public async Task<(SegmentIndex First, long SegmentSamples)> FirstAsync(
        int trackId, string rendition, CancellationToken cancellationToken)
    {
        var index = await finder.FindAsync(trackId, rendition, 0, cancellationToken);
        var second = index.Segments.Count > 1 ? index.Segments[1].Start : index.End;
        return (index, second - index.Segments[0].Start);
    }

    /// <summary>The segment with a number, counted from 0, as soon as it is made.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.RangeNotSatisfiable"/>: there are fewer.</exception>
    public async Task<(SegmentIndex Index, Segment Segment, long MediaTime)> FindAsync(
        int trackId, string rendition, int number, CancellationToken cancellationToken)
    {
        var (first, samples) = await FirstAsync(trackId, rendition, cancellationToken);
        var mediaTime = number * samples;
        var start = first.Segments[0].Start + mediaTime;
        var index = await finder.FindAsync(trackId, rendition, (start + (samples / 2)) / (double)first.SampleRate, cancellationToken);
        if (index.Segments[0].Start != start)
            throw new FaultException(FaultCode.RangeNotSatisfiable, $"There is no segment {number}: the track ends before it.");
        return (index, index.Segments[0], mediaTime);
    }

    /// <summary>All segments of a rendition that is whole: the index goes on where one answer ends.</summary>
    public async Task<SegmentIndex> AllAsync(int trackId, string rendition, CancellationToken cancellationToken)
    {
        var index = await finder.FindAsync(trackId, rendition, 0, cancellationToken);
        var segments = new List<Segment>(index.Segments);
        while (!index.IsLast)
        {
            index = await finder.FindAsync(trackId, rendition, index.End / (double)index.SampleRate, cancellationToken);
            segments.AddRange(index.Segments);
        }

        return index with { Segments = segments };
    }
}

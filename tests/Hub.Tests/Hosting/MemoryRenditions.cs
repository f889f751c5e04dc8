using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Byeol.Renditions;
using Byeol.Tracks;

namespace Byeol.Hosting;

/// <summary>Renditions in memory: a test says what there is of them, and when they are whole.</summary>
internal sealed partial class MemoryLibrary : IRenditionSource
{
    /// <summary>What there is of each made file, by its version.</summary>
    public Dictionary<string, MemoryContent> Made { get; } = [];

    /// <summary>Completes when the renditions are whole.</summary>
    public TaskCompletionSource Whole { get; } = new();

    /// <summary>What was asked for ahead.</summary>
    public List<string> Prepared { get; } = [];

    public SegmentIndex Segments { get; set; } = new("m1", 48_000, -960, 190_000, 730, [new Segment(-960, 730, 17_983)], 95_040, true);

    /// <summary>The time that segments were last asked for.</summary>
    public double AskedTime { get; private set; }

    public ValueTask<SegmentIndex> FindSegmentsAsync(
        Track track, Rendition rendition, double time, CancellationToken cancellationToken)
    {
        AskedTime = time;
        return ValueTask.FromResult(Segments);
    }

    public void Prepare(Track track, Rendition rendition) => Prepared.Add($"{track.Id} {rendition.Name}");

    ValueTask<IMediaContent> IRenditionSource.OpenAsync(
        Track track, Rendition rendition, string? version, CancellationToken cancellationToken) =>
        Made.TryGetValue(version ?? rendition.Version, out var content)
            ? ValueTask.FromResult<IMediaContent>(Opened(content))
            : throw new FaultException(FaultCode.TrackChanged, "There is no such version.");

    async ValueTask<IMediaContent> IRenditionSource.OpenWholeAsync(
        Track track, Rendition rendition, CancellationToken cancellationToken)
    {
        await Whole.Task.WaitAsync(cancellationToken);
        return Opened(Made[rendition.Version]);
    }
}

using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library;
using Byeol.Media;
using Byeol.Tracks;

namespace Byeol.Renditions;

/// <summary>
/// Renditions out of the cache, or else made:
/// <list type="number">
/// <item>whole in the cache: it is served from there;</item>
/// <item>being made: whoever asks joins, see <see cref="Making"/>;</item>
/// <item>neither: it begins to be made, and goes into the cache when it is whole.</item>
/// </list>
/// </summary>
internal sealed partial class RenditionStore(
    LibraryFolders folders,
    Workshop workshop,
    Parts parts,
    RenditionCache cache,
    RenditionRecorder recorder,
    ILogger<RenditionStore> logger) : IRenditionSource, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (Making Making, Task Run)> makings = [];
    private readonly CancellationTokenSource stopping = new();

    public async ValueTask<SegmentIndex> FindSegmentsAsync(
        Track track, Rendition rendition, double time, CancellationToken cancellationToken)
    {
        var (file, making) = FindOrMake(track, rendition, Priority.Ahead);
        if (making is not null) return await making.FindAsync(time, cancellationToken);

        var segments = file!.Segments;
        return segments.Find(SegmentTable.SampleAt(time, segments.SampleRate))!;
    }

    public void Prepare(Track track, Rendition rendition) => FindOrMake(track, rendition, Priority.Ahead);

    public ValueTask<IMediaContent> OpenAsync(
        Track track, Rendition rendition, string? version, CancellationToken cancellationToken)
    {
        if (version is not null && version != rendition.Version)
            return ValueTask.FromResult<IMediaContent>(parts.TryOpen(version) ?? throw Changed(track.Id));

        var (file, making) = FindOrMake(track, rendition, Priority.Ahead);
        var content = file is not null ? file.TryOpen() : making!.TryOpen();
        return ValueTask.FromResult<IMediaContent>(content ?? throw new FaultException(
            FaultCode.RangeNotSatisfiable, "Nothing of this rendition is made yet: ask for its segments first."));
    }

    public async ValueTask<IMediaContent> OpenWholeAsync(Track track, Rendition rendition, CancellationToken cancellationToken)
    {
        var (file, making) = FindOrMake(track, rendition, Priority.Ahead);
        if (making is not null)
        {
            await making.Ended.WaitAsync(cancellationToken);
            file = cache.Find(rendition.Version);
        }

        return file?.TryOpen() ?? throw Changed(track.Id);
    }

    /// <summary>Makes a rendition in the background, and waits for it.</summary>
    public Task MakeAsync(Track track, Rendition rendition) =>
        FindOrMake(track, rendition, Priority.Background).Making?.Ended ?? Task.CompletedTask;

    /// <summary>Ends all encodes, and waits until they have cleared up.</summary>
    public async Task StopAsync()
    {
        // Some hosts stop once more after they have disposed of everything.
        if (!stopping.IsCancellationRequested) await stopping.CancelAsync();
        Task[] runs;
        lock (gate) runs = [.. makings.Values.Select(one => one.Run)];
        await Task.WhenAll(runs);
    }

    public void Dispose()
    {
        if (!stopping.IsCancellationRequested) stopping.Cancel();
        stopping.Dispose();
    }

    private (MadeFile? File, Making? Making) FindOrMake(Track track, Rendition rendition, Priority priority)
    {
        lock (gate)
        {
            if (cache.Find(rendition.Version) is { } file) return (file, null);
            if (makings.TryGetValue(rendition.Version, out var known))
            {
                known.Making.RaiseTo(priority);
                return (null, known.Making);
            }

            if (stopping.IsCancellationRequested) throw FfmpegFailure.Stopping();
            var making = new Making(OrderOf(track, rendition), workshop, parts, priority, stopping.Token);
            makings[rendition.Version] = (making, Task.Run(() => RunAsync(making)));
            return (null, making);
        }
    }

    private Order OrderOf(Track track, Rendition rendition)
    {
        var original = track.Renditions[0];
        return new Order(
            track.Id,
            original.Version,
            folders.Music?.Find(original.Location) ?? throw FfmpegFailure.Gone(),
            Recipe.Of(rendition.Name),
            rendition.Version,
            track.Duration,
            track.Samples,
            track.Sound.SampleRate);
    }

    private async Task RunAsync(Making making)
    {
        var order = making.Order;
        try
        {
            var job = await making.RunAsync();
            if (job.Complaints is [var first, ..]) LogComplaints(order.TrackId, order.Recipe.Name, job.Complaints.Count, first);
            await KeepAsync(making, job);
        }
        catch (Exception failure)
        {
            await FailAsync(making, failure);
        }

        parts.End(order.Version);
        lock (gate) makings.Remove(order.Version);
    }

    private async Task KeepAsync(Making making, EncodeJob job)
    {
        var samples = making.Order.MusicOf(job);
        var sidecar = Sidecar.Of(job.Segments, samples);
        try
        {
            cache.Keep(job.File, sidecar);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            workshop.Discard(job.File);
            throw FfmpegFailure.NoRoom();
        }

        making.End(job, samples);
        await recorder.RecordAsync(making.Order, job.File.Length, sidecar);
    }

    private async Task FailAsync(Making making, Exception failure)
    {
        var order = making.Order;
        if (failure is FaultException { Code: FaultCode.MediaRefused } refusal)
        {
            LogRefused(order.TrackId, refusal.Sentence);
            await recorder.RefuseAsync(order, refusal.Sentence);
        }
        else if (!stopping.IsCancellationRequested)
        {
            LogFailed(failure is FaultException ? null : failure, order.TrackId, order.Recipe.Name, failure.Message);
        }

        making.End(failure);
    }

    private static FaultException Changed(int trackId) => new(
        FaultCode.TrackChanged, $"Track {trackId} has no such version of this rendition any more: ask for its segments again.");

    [LoggerMessage(24, LogLevel.Warning, "Track {TrackId} can be decoded only in part ({Rendition}; {Complaints} complaints): {First}")]
    private partial void LogComplaints(int trackId, string rendition, int complaints, string first);

    [LoggerMessage(25, LogLevel.Warning, "Track {TrackId} has only its original: {Reason}")]
    private partial void LogRefused(int trackId, string reason);

    [LoggerMessage(26, LogLevel.Error, "Making '{Rendition}' of track {TrackId} failed: {Reason}")]
    private partial void LogFailed(Exception? failure, int trackId, string rendition, string reason);
}

using System.Collections.Concurrent;
using Byeol.Faults;

namespace Byeol.Renditions;

/// <summary>
/// Parts of renditions: where somebody seeks far ahead of what is made, a second encode makes the rest from there on. A part
/// begins a segment earlier, which is not handed out: in it the codecs find their way. Its segments have the bounds of the whole's.
/// </summary>
internal sealed partial class Parts(Workshop workshop, ILogger<Parts> logger)
{
    private const int MostOfOneRendition = 3;

    /// <summary>A part gives its first sound about this long after it was begun.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan StartOfFfmpeg = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, Part> all = new();
    private readonly Lock gate = new();

    /// <summary>Which encode will have a sample soonest; begins a part if all would take too long.</summary>
    public EncodeJob Choose(Order order, EncodePlan plan, EncodeJob whole, long sample, CancellationToken stopping)
    {
        lock (gate)
        {
            var mine = all.Values.Where(part => part.Order.Version == order.Version).ToList();
            var best = mine
                .Where(part => part.Job.Segments.Failure is null && part.Job.Segments.UsableFrom <= sample)
                .Select(part => part.Job)
                .Append(whole)
                .MinBy(job => WaitFor(job, plan, sample))!;
            if (WaitFor(best, plan, sample) <= Patience) return best;

            var segment = (LastSampleBefore(sample, order, plan) + plan.Recipe.Delay) / plan.SegmentSamples;
            var version = Recipe.VersionOfPart(order.Version, segment);
            if (segment < 2 || all.ContainsKey(version)) return best;

            // Whoever jumps about leaves parts behind that nobody needs any more.
            var running = mine.Where(part => part.IsRunning).ToList();
            if (running.Count >= MostOfOneRendition)
            {
                if (running.Where(part => !part.Job.Turn.IsUrged).MinBy(part => part.Job.File.LastUse) is not { } least) return best;
                least.Stop();
            }

            return Begin(order, plan, version, segment, stopping);
        }
    }

    /// <summary>Opens a part; null when there is none of this version any more.</summary>
    public MadeContent? TryOpen(string version) => all.GetValueOrDefault(version)?.Job.File.TryOpen();

    /// <summary>Ends what is still being made of a rendition that is whole now, or never will be.</summary>
    public void End(string rendition)
    {
        foreach (var part in all.Values.Where(part => part.Order.Version == rendition)) part.Stop();
    }

    private EncodeJob Begin(Order order, EncodePlan plan, string version, long segment, CancellationToken stopping)
    {
        var start = (segment - 1) * plan.SegmentSamples;
        var origin = start - plan.Recipe.Delay;
        var table = new SegmentTable(version, plan.SampleRate, origin, origin + plan.SegmentSamples);
        var part = new Part(order, workshop.Enter(plan, start, table, Priority.Ahead), stopping);
        all[version] = part;
        _ = Task.Run(() => RunAsync(part), CancellationToken.None);
        return part.Job;
    }

    private async Task RunAsync(Part part)
    {
        try
        {
            await part.Job.RunAsync(part.Stopping);
            part.Job.Segments.Finish(part.Order.MusicOf(part.Job));
        }
        catch (Exception failure)
        {
            if (failure is not FaultException) LogFailed(failure);
            part.Job.Segments.Fail(failure);
        }

        part.IsRunning = false;
        await KeepWhileUsedAsync(part);
        all.TryRemove(part.Job.Segments.Version, out _);
        part.Dispose();
    }

    /// <summary>Whoever has its index may still pull its bytes.</summary>
    private async Task KeepWhileUsedAsync(Part part)
    {
        while (workshop.Time.GetUtcNow() - part.Job.File.LastUse < Kept || !workshop.Discard(part.Job.File))
        {
            await Task.Delay(Kept / 4, workshop.Time, part.ServerStopping).ContinueWith(_ => { }, TaskScheduler.Default);
            if (part.ServerStopping.IsCancellationRequested && workshop.Discard(part.Job.File)) return;
        }
    }

    private static TimeSpan WaitFor(EncodeJob job, EncodePlan plan, long sample)
    {
        var missing = sample + plan.SegmentSamples - job.Segments.End;
        if (missing <= 0 || job.Segments.Samples is not null) return TimeSpan.Zero;

        var start = job.Segments.End == job.Segments.Origin ? StartOfFfmpeg : TimeSpan.Zero;
        return start + TimeSpan.FromSeconds(Math.Min(missing / (double)plan.SampleRate, 1e6) / job.Speed);
    }

    /// <summary>A time beyond the end is asked of the end, where that is known.</summary>
    private static long LastSampleBefore(long sample, Order order, EncodePlan plan) =>
        order.Duration is { } duration ? Math.Clamp((long)(duration.TotalSeconds * plan.SampleRate) - 1, 0, sample) : sample;

    private sealed class Part(Order order, EncodeJob job, CancellationToken serverStopping) : IDisposable
    {
        private readonly CancellationTokenSource stopping = CancellationTokenSource.CreateLinkedTokenSource(serverStopping);

        public Order Order => order;

        public EncodeJob Job => job;

        public bool IsRunning { get; set; } = true;

        public CancellationToken Stopping => stopping.Token;

        public CancellationToken ServerStopping => serverStopping;

        public void Stop()
        {
            if (IsRunning) stopping.Cancel();
        }

        public void Dispose() => stopping.Dispose();
    }

    [LoggerMessage(31, LogLevel.Error, "Making a part of a rendition failed")]
    private partial void LogFailed(Exception failure);
}

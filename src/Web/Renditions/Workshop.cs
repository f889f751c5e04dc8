using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>What all encodes share: the program, the queue, and the folder.</summary>
internal sealed class Workshop(
    Ffmpeg ffmpeg,
    SourceProbe probe,
    EncodeScheduler scheduler,
    CacheFolder folder,
    RenditionCache cache,
    IOptions<RenditionOptions> options,
    TimeProvider time) : IDisposable
{
    // A first look takes 60 ms of one core and somebody may be waiting for it, so it stands in no queue but its own.
    private readonly SemaphoreSlim looks = new(Environment.ProcessorCount);

    public Ffmpeg Ffmpeg => ffmpeg;

    public RenditionOptions Options => options.Value;

    public TimeProvider Time => time;

    /// <summary>Finds out what an original's sound is like.</summary>
    public async Task<SourceSound> LookAtAsync(string original, CancellationToken cancellationToken)
    {
        await looks.WaitAsync(cancellationToken);
        try
        {
            return await probe.ProbeAsync(original, cancellationToken);
        }
        finally
        {
            looks.Release();
        }
    }

    public void Dispose() => looks.Dispose();

    /// <summary>Queues an encode.</summary>
    /// <param name="plan">What to make.</param>
    /// <param name="start">Number of the sample to begin with.</param>
    /// <param name="segments">The table that it fills.</param>
    /// <param name="priority">How much it matters.</param>
    public EncodeJob Enter(EncodePlan plan, long start, SegmentTable segments, Priority priority)
    {
        var path = folder.NewTemporary(segments.Version);
        return new EncodeJob(plan, start, path, new MadeFile(path, segments, time), scheduler.Enter(priority), this);
    }

    /// <summary>Counts bytes that have been written, and makes room for them.</summary>
    public void CountWritten(long bytes) => cache.CountUnfinished(bytes);

    /// <summary>Deletes a file that will not be kept, unless somebody is reading it.</summary>
    public bool Discard(MadeFile file)
    {
        if (!file.TryDelete()) return false;

        cache.CountUnfinished(-file.Length);
        return true;
    }
}

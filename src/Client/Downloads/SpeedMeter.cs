namespace Byeol.Client.Downloads;

/// <summary>Bytes per second over the last five seconds: steady enough to read, quick enough to be true.</summary>
internal sealed class SpeedMeter
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider time;
    private readonly Queue<(long At, long Bytes)> samples = new();
    private (long At, long Bytes) newest;
    private long bytes;

    public SpeedMeter(TimeProvider time)
    {
        this.time = time;
        newest = (time.GetTimestamp(), 0);
        samples.Enqueue(newest);
    }

    /// <summary>Counts bytes that came now.</summary>
    public void Add(int count)
    {
        bytes += count;
        var now = time.GetTimestamp();
        if (time.GetElapsedTime(newest.At, now) < Step) return;

        newest = (now, bytes);
        samples.Enqueue(newest);
        // One sample older than the window stays, as the point from which the window is measured.
        while (samples.Count > 2 && time.GetElapsedTime(samples.ElementAt(1).At, now) >= Window) samples.Dequeue();
    }

    /// <summary>0 until there is something to measure.</summary>
    public double BytesPerSecond
    {
        get
        {
            var oldest = samples.Peek();
            var elapsed = time.GetElapsedTime(oldest.At).TotalSeconds;
            return elapsed <= 0 ? 0 : (bytes - oldest.Bytes) / elapsed;
        }
    }
}

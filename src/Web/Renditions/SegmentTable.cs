namespace Byeol.Renditions;

/// <summary>Which segments a made file has. It grows while the file is made, and tells those who wait.</summary>
/// <param name="version">Names the file.</param>
/// <param name="sampleRate">Samples per second.</param>
/// <param name="origin">Number of the sample at media time 0.</param>
/// <param name="usableFrom">Number of the first sample that may be handed out: before it, codecs are still finding their way.</param>
internal sealed class SegmentTable(string version, int sampleRate, long origin, long usableFrom)
{
    private const int MostInAnAnswer = 256;

    private readonly Lock gate = new();
    private readonly List<Segment> segments = [];
    private TaskCompletionSource changed = New();
    private int initLength;
    private long end = origin;
    private long? samples;
    private Exception? failure;

    /// <summary>The sample at a time. A client divides a sample's number by the rate: that must find the same sample again.</summary>
    public static long SampleAt(double time, int sampleRate) => (long)Math.Round(Math.Min(time * sampleRate, long.MaxValue / 2));

    public string Version => version;

    public int SampleRate => sampleRate;

    public long Origin { get; } = origin;

    public long UsableFrom => usableFrom;

    /// <summary>Number of the sample behind the last segment.</summary>
    public long End { get { lock (gate) return end; } }

    /// <summary>Samples of music in the whole track; null until the file is whole.</summary>
    public long? Samples { get { lock (gate) return samples; } }

    /// <summary>Why nothing more comes, if so.</summary>
    public Exception? Failure { get { lock (gate) return failure; } }

    /// <summary>Completes when something has happened since it was asked for.</summary>
    public Task Changed { get { lock (gate) return changed.Task; } }

    public int InitLength { get { lock (gate) return initLength; } }

    public IReadOnlyList<Segment> Segments { get { lock (gate) return [.. segments]; } }

    public void Begin(int initBytes) => Change(() => initLength = initBytes);

    /// <summary>Adds a segment whose bytes are there.</summary>
    /// <param name="offset">First byte.</param>
    /// <param name="length">Bytes.</param>
    /// <param name="count">Samples in it.</param>
    public void Add(long offset, int length, long count) => Change(() =>
    {
        segments.Add(new Segment(end, offset, length));
        end += count;
    });

    public void Finish(long music) => Change(() => samples = music);

    public void Fail(Exception exception) => Change(() => failure ??= exception);

    /// <summary>The segments from the one that holds a sample on; null when the file does not have it, or not yet.</summary>
    public SegmentIndex? Find(long sample)
    {
        lock (gate)
        {
            if (segments.Count == 0 || sample < usableFrom) return null;
            if (sample >= end && samples is null) return null;

            var first = IndexOf(sample);
            var found = segments.GetRange(first, Math.Min(MostInAnAnswer, segments.Count - first));
            var behind = first + found.Count;
            var isEnd = behind == segments.Count;
            return new SegmentIndex(
                version, sampleRate, Origin, samples, initLength, found,
                isEnd ? end : segments[behind].Start, isEnd && samples is not null);
        }
    }

    private int IndexOf(long sample)
    {
        var low = 0;
        for (var high = segments.Count - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (segments[middle].Start <= sample) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Change(Action change)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            change();
            before = changed;
            changed = New();
        }

        before.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

using System.Threading.Channels;

namespace Byeol.Library.Scanning;

/// <summary>How far a scan is, and whether anything changed: the one place where the scan says so and others look.</summary>
internal sealed class LibraryProgress(TimeProvider time, LibraryFolders folders)
{
    // A mark that something changed; one is enough, however many changes there were.
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // Begun from the clock, so that it does not come again after a restart.
    private long revision = time.GetUtcNow().ToUnixTimeMilliseconds();
    private int seen;

    // Null once the first scan is over.
    private volatile TaskCompletionSource? more = folders.Music is null ? null : NewMore();

    /// <summary>Also before the first scan has begun: until then nothing is known.</summary>
    public bool IsScanning { get; private set; } = folders.Music is not null;

    public int Seen => Volatile.Read(ref seen);

    public int Found { get; private set; }

    public long Revision => Interlocked.Read(ref revision);

    /// <summary>
    /// Completes when the first scan since the start has written more, or is over; null once it is. Until then a track that is
    /// not known may be about to be: a catalog in memory begins anew with each start, and listeners come back to it.
    /// </summary>
    public Task? MoreOfFirstScan => more?.Task;

    public void Begin()
    {
        (seen, Found, IsScanning) = (0, 0, true);
        changes.Writer.TryWrite(true);
    }

    public void Count(int found)
    {
        Found = found;
        changes.Writer.TryWrite(true);
    }

    public void See(int files)
    {
        Interlocked.Add(ref seen, files);
        changes.Writer.TryWrite(true);
    }

    public void End()
    {
        IsScanning = false;
        changes.Writer.TryWrite(true);
        Interlocked.Exchange(ref more, null)?.SetResult();
    }

    /// <summary>What a search finds may have changed.</summary>
    public void Changed()
    {
        Interlocked.Increment(ref revision);
        changes.Writer.TryWrite(true);
        if (more is { } before && Interlocked.CompareExchange(ref more, NewMore(), before) == before) before.SetResult();
    }

    /// <summary>Waits until something has changed since the last call.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => changes.Reader.ReadAsync(cancellationToken);

    private static TaskCompletionSource NewMore() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

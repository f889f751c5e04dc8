namespace Byeol.Renditions;

/// <summary>
/// An encode's place in the queue. An encode asks <see cref="WaitAsync"/> before it takes the next piece from ffmpeg; while
/// it may not, ffmpeg stands still at its full pipe. That needs no signals, and a server that dies leaves no stopped process.
/// </summary>
internal sealed class Turn : IDisposable
{
    private readonly EncodeScheduler scheduler;
    private readonly TimeProvider time;
    private Priority basis;
    private int waiting;
    private long since;
    private TaskCompletionSource mayRun = New();

    public Turn(EncodeScheduler scheduler, Priority basis, TimeProvider time)
    {
        this.scheduler = scheduler;
        this.basis = basis;
        this.time = time;
        since = time.GetTimestamp();
    }

    public Priority Priority => waiting > 0 ? Priority.Urgent : basis;

    public bool IsRunning => mayRun.Task.IsCompleted;

    /// <summary>For how long it has stood still.</summary>
    public TimeSpan Waiting => IsRunning ? TimeSpan.Zero : time.GetElapsedTime(since);

    /// <summary>Whether somebody waits for what comes next.</summary>
    public bool IsUrged => Volatile.Read(ref waiting) > 0;

    /// <summary>Completes when the encode may run.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        var running = Volatile.Read(ref mayRun).Task;
        return running.IsCompleted ? Task.CompletedTask : running.WaitAsync(cancellationToken);
    }

    /// <summary>Makes it urgent until the returned is disposed.</summary>
    public IDisposable Urge()
    {
        scheduler.Change(() => waiting++);
        return new Urging(this);
    }

    /// <summary>Makes it matter at least this much.</summary>
    public void RaiseTo(Priority priority)
    {
        if (priority > basis) scheduler.Change(() => basis = priority > basis ? priority : basis);
    }

    /// <summary>Leaves the queue.</summary>
    public void Dispose() => scheduler.Leave(this);

    internal void Promote() => basis = basis is Priority.Background ? Priority.Ahead : basis;

    internal void Run() => mayRun.TrySetResult();

    internal void Pause()
    {
        if (!IsRunning) return;

        since = time.GetTimestamp();
        Volatile.Write(ref mayRun, New());
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Urging(Turn turn) : IDisposable
    {
        private int isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0) turn.scheduler.Change(() => turn.waiting--);
        }
    }
}

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>Lets bytes through until a limit is reached, then none until it is opened.</summary>
internal sealed class WireGate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long left = long.MaxValue;

    /// <summary>Completes when bytes are being held back.</summary>
    public Task Reached => reached.Task;

    public void CloseAfter(long bytes) => Interlocked.Exchange(ref left, bytes);

    public void Open() => opened.TrySetResult();

    public async Task PassAsync(int bytes, CancellationToken cancellationToken)
    {
        if (Interlocked.Add(ref left, -bytes) >= 0) return;

        reached.TrySetResult();
        await opened.Task.WaitAsync(cancellationToken);
    }
}

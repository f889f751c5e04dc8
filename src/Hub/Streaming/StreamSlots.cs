namespace Byeol.Streaming;

/// <summary>Counts the open streams of one connection.</summary>
internal sealed class StreamSlots
{
    private int taken;

    public bool TryTake(int limit)
    {
        if (Interlocked.Increment(ref taken) <= limit) return true;

        Return();
        return false;
    }

    public void Return() => Interlocked.Decrement(ref taken);
}

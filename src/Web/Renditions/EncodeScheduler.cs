namespace Byeol.Renditions;

/// <summary>How much an encode matters.</summary>
internal enum Priority
{
    /// <summary>Nobody has asked for it.</summary>
    Background,

    /// <summary>Somebody will need it, or the rest of it, soon.</summary>
    Ahead,

    /// <summary>Somebody is waiting.</summary>
    Urgent,
}

/// <summary>
/// Lets one encode a core run. The most urgent ones do; among equals, those that run already, then those that have waited
/// longest. What waits in the background for too long counts as much as what is made ahead, so that nothing starves.
/// </summary>
internal sealed class EncodeScheduler(int slots, TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly List<Turn> turns = [];

    /// <summary>Queues an encode.</summary>
    public Turn Enter(Priority priority)
    {
        var turn = new Turn(this, priority, time);
        lock (gate)
        {
            turns.Add(turn);
            Decide();
        }

        return turn;
    }

    internal void Leave(Turn turn)
    {
        lock (gate)
        {
            turns.Remove(turn);
            Decide();
        }
    }

    internal void Change(Action change)
    {
        lock (gate)
        {
            change();
            Decide();
        }
    }

    private void Decide()
    {
        foreach (var turn in turns.Where(turn => turn.Waiting > LongestWait)) turn.Promote();

        var order = turns
            .OrderByDescending(turn => turn.Priority)
            .ThenByDescending(turn => turn.IsRunning)
            .ThenByDescending(turn => turn.Waiting)
            .ToList();
        foreach (var turn in order.Skip(slots)) turn.Pause();
        foreach (var turn in order.Take(slots)) turn.Run();
    }
}

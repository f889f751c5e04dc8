using Microsoft.Extensions.Time.Testing;

namespace Byeol.Renditions;

public class EncodeSchedulerTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void As_many_run_as_there_are_slots_and_the_next_when_one_leaves()
    {
        var scheduler = new EncodeScheduler(2, time);
        var turns = Enumerable.Range(0, 3).Select(_ => scheduler.Enter(Priority.Ahead)).ToList();
        Assert.Equal([true, true, false], turns.Select(turn => turn.IsRunning));

        turns[0].Dispose();
        Assert.True(turns[2].IsRunning);
    }

    [Fact]
    public void Whoever_is_waited_for_goes_first_and_the_least_urgent_stands_back_as_long()
    {
        var scheduler = new EncodeScheduler(2, time);
        var ahead = scheduler.Enter(Priority.Ahead);
        var background = scheduler.Enter(Priority.Background);
        var wanted = scheduler.Enter(Priority.Background);
        Assert.False(wanted.IsRunning);

        using (wanted.Urge())
        {
            Assert.True(wanted.IsRunning && ahead.IsRunning);
            Assert.False(background.IsRunning || background.WaitAsync(default).IsCompleted);
        }

        Assert.True(wanted.IsRunning);
        wanted.Dispose();
        Assert.True(background.IsRunning);
    }

    [Fact]
    public void What_runs_is_not_stopped_for_its_equal()
    {
        var scheduler = new EncodeScheduler(1, time);
        var first = scheduler.Enter(Priority.Ahead);
        time.Advance(TimeSpan.FromSeconds(1));
        var second = scheduler.Enter(Priority.Ahead);

        Assert.True(first.IsRunning);
        Assert.False(second.IsRunning);
    }

    [Fact]
    public void What_waits_in_the_background_for_too_long_counts_as_much_as_what_is_made_ahead()
    {
        var scheduler = new EncodeScheduler(1, time);
        var running = scheduler.Enter(Priority.Ahead);
        var background = scheduler.Enter(Priority.Background);
        time.Advance(TimeSpan.FromMinutes(2));
        var later = scheduler.Enter(Priority.Ahead);

        running.Dispose();
        Assert.True(background.IsRunning);
        Assert.False(later.IsRunning);
    }
}

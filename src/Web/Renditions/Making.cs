using Byeol.Faults;
using Byeol.Media;

namespace Byeol.Renditions;

/// <summary>A rendition while it is made: one encode of all of it, however many ask, and parts where somebody seeks far ahead.</summary>
internal sealed class Making(Order order, Workshop workshop, Parts parts, Priority priority, CancellationToken stopping)
{
    private readonly TaskCompletionSource<EncodeJob> begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private EncodePlan? plan;
    private Priority basis = priority;

    public Order Order => order;

    /// <summary>Completes when it is kept, or fails with what to tell those who wait.</summary>
    public Task Ended => ended.Task;

    /// <summary>Makes it matter at least this much.</summary>
    public void RaiseTo(Priority wanted)
    {
        if (wanted > basis) basis = wanted;
        if (begun.Task.IsCompletedSuccessfully) begun.Task.Result.Turn.RaiseTo(wanted);
    }

    /// <summary>
    /// Makes it:
    /// <list type="number">
    /// <item>look at the original's sound, which settles rate and channels;</item>
    /// <item>encode, when its turn comes, while readers take what is there;</item>
    /// <item>make sure that the original has not changed meanwhile.</item>
    /// </list>
    /// </summary>
    /// <exception cref="FaultException">What to tell those who wait.</exception>
    public async Task<EncodeJob> RunAsync()
    {
        MakeSureOfOriginal();
        plan = new EncodePlan(order.Recipe, order.Path, await workshop.LookAtAsync(order.Path, stopping));
        var origin = -order.Recipe.Delay;
        var job = workshop.Enter(plan, 0, new SegmentTable(order.Version, plan.SampleRate, origin, origin), basis);
        begun.SetResult(job);
        job.Turn.RaiseTo(basis);
        try
        {
            await job.RunAsync(stopping);
            MakeSureOfOriginal();
            return job;
        }
        catch
        {
            workshop.Discard(job.File);
            throw;
        }
    }

    /// <summary>Tells those who wait that it is kept.</summary>
    public void End(EncodeJob job, long samples)
    {
        job.Segments.Finish(samples);
        ended.TrySetResult();
    }

    /// <summary>Tells those who wait that nothing more comes.</summary>
    public void End(Exception failure)
    {
        if (!begun.TrySetException(failure)) begun.Task.Result.Segments.Fail(failure);
        ended.TrySetException(failure);

        // Whoever waits for it hears of it there; nobody may.
        _ = begun.Task.Exception;
        _ = ended.Task.Exception;
    }

    /// <summary>Opens what there is; null when there is nothing yet.</summary>
    public MadeContent? TryOpen() => begun.Task.IsCompletedSuccessfully ? begun.Task.Result.File.TryOpen() : null;

    /// <summary>The segments from a time on, of whichever file has them soonest.</summary>
    public async Task<SegmentIndex> FindAsync(double time, CancellationToken cancellationToken)
    {
        var whole = await begun.Task.WaitAsync(cancellationToken);
        var sample = SampleAt(time);
        using var urging = new Urging();
        while (true)
        {
            var changed = whole.Segments.Changed;
            if (whole.Segments.Find(sample) is { } found) return found;
            if (whole.Segments.Failure is { } failure) throw failure;

            var job = parts.Choose(order, plan!, whole, sample, stopping);
            var more = job.Segments.Changed;
            if (job.Segments.Find(sample) is { } inPart) return inPart;

            urging.Urge(job.Turn);
            await Task.WhenAny(changed, more).WaitAsync(cancellationToken);
        }
    }

    private long SampleAt(double time) => SegmentTable.SampleAt(time, plan!.SampleRate);

    private void MakeSureOfOriginal()
    {
        if (FileStatus.OfPath(order.Path) is not { IsRegular: true } now) throw FfmpegFailure.Gone();
        if (now.ToVersion() != order.Original) throw FfmpegFailure.Changed();
    }

    /// <summary>Makes one encode urgent at a time, without a moment between.</summary>
    private sealed class Urging : IDisposable
    {
        private Turn? turn;
        private IDisposable? hold;

        public void Urge(Turn wanted)
        {
            if (wanted == turn) return;

            var before = hold;
            (turn, hold) = (wanted, wanted.Urge());
            before?.Dispose();
        }

        public void Dispose() => hold?.Dispose();
    }
}

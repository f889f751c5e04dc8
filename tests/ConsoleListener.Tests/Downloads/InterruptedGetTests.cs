using Byeol.ConsoleListener.Tests.Processes;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class InterruptedGetTests(SharedStage shared) : IDisposable
{
    private readonly Listener listener = new(shared.Stage);

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task A_download_killed_in_the_middle_is_gone_on_from()
    {
        await listener.LeavePartAsync();
        Assert.Equal(["x.mp3.part", "x.mp3.part.json"], listener.Files);

        var run = await listener.GetAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("going on from", run.Errors, StringComparison.Ordinal);
        listener.AssertComplete();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_download_that_is_stopped_ends_with_130_and_leaves_a_part_to_go_on_from(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        await using var wire = new Wire(shared.Stage.Server);
        await using var stopped = await listener.StartToTheMiddleAsync(wire);
        await stopped.SignalAsync(signal);

        var first = await stopped.EndAsync();
        Assert.Equal((130, "x.mp3: stopped; the next run goes on from here\n"), (first.Code, first.Errors));

        var second = await listener.GetAsync();
        Assert.Contains("going on from", second.Errors, StringComparison.Ordinal);
        listener.AssertComplete();
    }

    [Fact]
    public async Task A_cut_wire_is_survived()
    {
        await using var wire = new Wire(shared.Stage.Server);
        await using var process = await listener.StartToTheMiddleAsync(wire);
        wire.Cut();
        wire.Gate.Open();

        var run = await process.EndAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("connection lost", run.Errors, StringComparison.Ordinal);
        Assert.Contains("connected again", run.Errors, StringComparison.Ordinal);
        listener.AssertComplete();
    }

    [Fact]
    public async Task A_damaged_part_is_found_out_and_fetched_anew()
    {
        await listener.LeavePartAsync();
        await using (var part = File.OpenWrite(listener.Part)) part.Write("damage"u8);

        var run = await listener.GetAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("does not verify: fetching it anew", run.Errors, StringComparison.Ordinal);
        listener.AssertComplete();
    }
}

using Byeol.ConsoleListener.Tests.Processes;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class InterruptedGetTests
{
    [Fact]
    public async Task A_download_killed_in_the_middle_is_gone_on_from()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using (var killed = await studio.StartToTheMiddleAsync(wire)) killed.Kill();
        Assert.Equal(["x.mp3.part", "x.mp3.part.json"], studio.Files);

        var run = await studio.GetAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("going on from", run.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_download_that_is_stopped_ends_with_130_and_leaves_a_part_to_go_on_from(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using var stopped = await studio.StartToTheMiddleAsync(wire);
        await stopped.SignalAsync(signal);

        var first = await stopped.EndAsync();
        Assert.Equal((130, "x.mp3: stopped; the next run goes on from here\n"), (first.Code, first.Errors));

        var second = await studio.GetAsync();
        Assert.Contains("going on from", second.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }

    [Fact]
    public async Task A_cut_wire_is_survived_without_a_byte_twice()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using var process = await studio.StartToTheMiddleAsync(wire);
        wire.Cut();
        wire.Gate.Open();

        var run = await process.EndAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("connection lost", run.Errors, StringComparison.Ordinal);
        Assert.Contains("connected again", run.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }

    [Fact]
    public async Task A_server_that_dies_and_comes_back_is_survived()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using var process = await studio.StartToTheMiddleAsync(wire);
        await studio.KillServerAsync();
        wire.Gate.Open();
        await studio.ReviveServerAsync();

        var run = await process.EndAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("connected again", run.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }

    [Fact]
    public async Task A_file_replaced_between_two_runs_is_fetched_anew()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using (var killed = await studio.StartToTheMiddleAsync(wire)) killed.Kill();
        studio.Replace();
        await studio.ReviveServerAsync();

        var run = await studio.GetAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("another version: fetching it anew", run.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }

    [Fact]
    public async Task A_file_replaced_in_the_middle_is_fetched_anew()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using var process = await studio.StartToTheMiddleAsync(wire);
        studio.Replace();
        await studio.ReviveServerAsync();
        wire.Gate.Open();

        var run = await process.EndAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("changed on the server: fetching it anew", run.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }

    [Fact]
    public async Task A_damaged_part_is_found_out_and_fetched_anew()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using (var killed = await studio.StartToTheMiddleAsync(wire)) killed.Kill();
        await using (var part = File.OpenWrite(studio.Part)) part.Write("damage"u8);

        var run = await studio.GetAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("does not verify: fetching it anew", run.Errors, StringComparison.Ordinal);
        studio.AssertComplete();
    }
}

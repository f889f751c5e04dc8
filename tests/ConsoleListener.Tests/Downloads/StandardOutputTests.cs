using Byeol.ConsoleListener.Tests.Processes;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class StandardOutputTests(SharedStage shared) : IDisposable
{
    private readonly Listener listener = new(shared.Stage);

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task Standard_output_gets_the_sound_and_nothing_else()
    {
        var run = await listener.RunAsync("get", "1", "-o", "-");

        Assert.Equal(0, run.Code);
        Assert.True(shared.Stage.Sound().AsSpan().SequenceEqual(run.Output));
        Assert.Matches(@"^song: 6\.3 MB in .* s, verified\n$", run.Errors);
        Assert.Empty(listener.Files);
    }

    [Fact]
    public async Task A_cut_wire_costs_standard_output_no_byte_and_gives_it_none_twice()
    {
        await using var wire = new Wire(shared.Stage.Server);
        wire.Gate.CloseAfter(3 * 1024 * 1024);
        await using var process = listener.Start(wire.Address, "get", "1", "-o", "-");
        var ending = process.EndAsync();

        await wire.Gate.Reached.WaitAsync(Listener.Token);
        wire.Cut();
        wire.Gate.Open();

        var run = await ending;
        Assert.Equal(0, run.Code);
        Assert.Contains("connection lost", run.Errors, StringComparison.Ordinal);
        Assert.True(shared.Stage.Sound().AsSpan().SequenceEqual(run.Output));
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_it_quietly_but_not_as_a_success()
    {
        await using var process = listener.Start(shared.Stage.Server, "get", "1", "-o", "-");
        Assert.NotEqual(-1, process.Output.ReadByte());
        process.Output.Close();

        var run = await process.EndOfUnreadAsync();
        Assert.Equal((1, ""), (run.Code, run.Errors));
    }

    [Fact]
    public async Task A_reader_that_pauses_does_not_hold_up_the_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signals.");
        await using var process = listener.Start(shared.Stage.Server, "get", "1", "-o", "-");
        Assert.NotEqual(-1, process.Output.ReadByte());
        await process.SignalAsync("TERM");

        Assert.Equal(130, (await process.EndOfUnreadAsync()).Code);
    }
}

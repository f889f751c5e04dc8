using Byeol.ConsoleListener.Tests.Processes;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class ChangingServerTests : IAsyncLifetime
{
    private Stage? stage;
    private Listener? listener;

    private Stage Stage => stage!;

    private Listener Listener => listener!;

    public async ValueTask InitializeAsync()
    {
        stage = await Stage.OpenAsync();
        listener = new Listener(stage);
    }

    public async ValueTask DisposeAsync()
    {
        Listener.Dispose();
        await Stage.DisposeAsync();
    }

    [Fact]
    public async Task A_server_that_dies_and_comes_back_is_survived()
    {
        await using var wire = new Wire(Stage.Server);
        await using var process = await Listener.StartToTheMiddleAsync(wire);
        await Stage.KillServerAsync();
        wire.Gate.Open();
        await Stage.ReviveServerAsync();

        var run = await process.EndAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("connected again", run.Errors, StringComparison.Ordinal);
        Listener.AssertComplete();
    }

    [Fact]
    public async Task A_file_replaced_between_two_runs_is_fetched_anew()
    {
        await Listener.LeavePartAsync();
        Stage.Replace();
        await Stage.ReviveServerAsync();

        var run = await Listener.GetAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("another version: fetching it anew", run.Errors, StringComparison.Ordinal);
        Listener.AssertComplete();
    }

    [Fact]
    public async Task A_file_replaced_in_the_middle_is_fetched_anew()
    {
        await using var wire = new Wire(Stage.Server);
        await using var process = await Listener.StartToTheMiddleAsync(wire);
        Stage.Replace();
        await Stage.ReviveServerAsync();
        wire.Gate.Open();

        var run = await process.EndAsync();
        Assert.Equal(0, run.Code);
        Assert.Contains("changed on the server: fetching it anew", run.Errors, StringComparison.Ordinal);
        Listener.AssertComplete();
    }
}

using Byeol.ConsoleListener.Tests.Processes;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class GetTests(SharedStage shared) : IDisposable
{
    private readonly Listener listener = new(shared.Stage);

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task A_download_is_the_file_byte_for_byte()
    {
        var run = await listener.GetAsync();

        Assert.Equal((0, ""), (run.Code, run.Text));
        Assert.Matches(@"^x\.mp3: 6\.3 MB in \d+\.\d s, verified\n$", run.Errors);
        listener.AssertComplete();
    }

    [Fact]
    public async Task What_is_there_already_is_not_fetched_and_what_differs_is_replaced_when_named()
    {
        await listener.GetAsync();
        var again = await listener.GetAsync();
        Assert.Equal((0, "x.mp3: already complete, 6.3 MB, verified\n"), (again.Code, again.Errors));

        await File.WriteAllTextAsync(listener.Target, "something else", Listener.Token);
        Assert.Equal(0, (await listener.GetAsync()).Code);
        listener.AssertComplete();
    }

    [Fact]
    public async Task A_name_that_was_made_up_costs_nobody_a_file_unless_forced()
    {
        var mine = listener.PathOf("song.mp3");
        await File.WriteAllTextAsync(mine, "mine", Listener.Token);

        var refused = await listener.RunAsync("get", "1");
        Assert.Equal(1, refused.Code);
        Assert.Contains("--force", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(mine, Listener.Token));

        var forced = await listener.RunAsync("get", "1", "--force");
        Assert.Equal(0, forced.Code);
        Assert.Equal(shared.Stage.Sound().Length, new FileInfo(mine).Length);
    }

    [Fact]
    public async Task A_missing_folder_is_told_in_one_sentence()
    {
        var run = await listener.RunAsync("get", "1", "-o", "no/such/x.mp3");
        Assert.Equal(1, run.Code);
        Assert.Matches(@"^byeol: there is no folder .*no/such\.\n$", run.Errors);
    }

    [Fact]
    public async Task A_target_below_a_file_is_told_in_one_sentence()
    {
        await File.WriteAllTextAsync(listener.PathOf("file"), "", Listener.Token);
        var run = await listener.RunAsync("get", "1", "-o", "file/x.mp3");
        Assert.Equal(1, run.Code);
        Assert.Matches(@"^byeol: .*\.\n$", run.Errors);
    }

    [Fact]
    public async Task A_track_that_is_not_there_does_not_keep_the_others_back()
    {
        var run = await listener.RunAsync("get", "99", "1");
        Assert.Equal(1, run.Code);
        Assert.StartsWith("byeol: track-not-found: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["song.mp3"], listener.Files);
    }

    [Fact]
    public async Task A_track_without_lyrics_is_noted_and_no_fault()
    {
        var run = await listener.RunAsync("get", "1", "-o", "x.mp3", "--lyrics");
        Assert.Equal(0, run.Code);
        Assert.Contains("song: has no lyrics\n", run.Errors, StringComparison.Ordinal);
        listener.AssertComplete();
    }

    [Fact]
    public async Task A_second_process_on_the_same_target_is_refused()
    {
        await using var wire = new Wire(shared.Stage.Server);
        await using var first = await listener.StartToTheMiddleAsync(wire);

        var second = await listener.GetAsync();
        Assert.Equal(1, second.Code);
        Assert.Matches(@"^byeol: another process is writing .*\n$", second.Errors);

        wire.Gate.Open();
        Assert.Equal(0, (await first.EndAsync()).Code);
        listener.AssertComplete();
    }
}

using Byeol.ConsoleListener.Tests.Processes;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class GetTests
{
    [Theory]
    [InlineData(417)]
    [InlineData((128 * 1024) - 3)]
    [InlineData(3 * 1024 * 1024)]
    public async Task A_download_is_the_file_byte_for_byte(int bytes)
    {
        await using var studio = await Studio.OpenAsync(bytes);
        var run = await studio.GetAsync();

        Assert.Equal((0, ""), (run.Code, run.Text));
        Assert.Matches(@"^x\.mp3: .* in \d+\.\d s, verified\n$", run.Errors);
        studio.AssertComplete();
    }

    [Fact]
    public async Task What_is_there_already_is_not_fetched_and_what_differs_is_replaced_when_named()
    {
        await using var studio = await Studio.OpenAsync(100_003);
        await studio.GetAsync();
        var again = await studio.GetAsync();
        Assert.Equal((0, "x.mp3: already complete, 100 kB, verified\n"), (again.Code, again.Errors));

        await File.WriteAllTextAsync(studio.Target, "something else", Studio.Token);
        Assert.Equal(0, (await studio.GetAsync()).Code);
        studio.AssertComplete();
    }

    [Fact]
    public async Task A_name_that_was_made_up_costs_nobody_a_file_unless_forced()
    {
        await using var studio = await Studio.OpenAsync(100_003);
        var mine = studio.Downloads.File("song.mp3");
        await File.WriteAllTextAsync(mine, "mine", Studio.Token);

        var refused = await ByeolProcess.RunAsync(studio.Server, studio.Downloads.Path, "get", "1");
        Assert.Equal(1, refused.Code);
        Assert.Contains("--force", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(mine, Studio.Token));

        var forced = await ByeolProcess.RunAsync(studio.Server, studio.Downloads.Path, "get", "1", "--force");
        Assert.Equal(0, forced.Code);
        Assert.Equal(100_003, new FileInfo(mine).Length);
    }

    [Fact]
    public async Task A_missing_folder_is_told_in_one_sentence()
    {
        await using var studio = await Studio.OpenAsync(10_003);
        var run = await ByeolProcess.RunAsync(studio.Server, studio.Downloads.Path, "get", "1", "-o", "no/such/x.mp3");

        Assert.Equal(1, run.Code);
        Assert.Matches(@"^byeol: there is no folder .*no/such\.\n$", run.Errors);
    }

    [Fact]
    public async Task A_track_that_is_not_there_does_not_keep_the_others_back()
    {
        await using var studio = await Studio.OpenAsync(10_003);
        var run = await ByeolProcess.RunAsync(studio.Server, studio.Downloads.Path, "get", "99", "1");

        Assert.Equal(1, run.Code);
        Assert.StartsWith("byeol: track-not-found: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["song.mp3"], studio.Files);
    }

    [Fact]
    public async Task A_second_process_on_the_same_target_is_refused()
    {
        await using var studio = await Studio.OpenAsync();
        await using var wire = new Wire(studio.Server);
        await using var first = await studio.StartToTheMiddleAsync(wire);

        var second = await studio.GetAsync();
        Assert.Equal(1, second.Code);
        Assert.Matches(@"^byeol: another process is writing .*\n$", second.Errors);

        wire.Gate.Open();
        Assert.Equal(0, (await first.EndAsync()).Code);
        studio.AssertComplete();
    }
}

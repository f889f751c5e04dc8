using System.Diagnostics;
using Byeol.Hosting;
using Byeol.Testing;
using CliWrap;

namespace Byeol.Startup;

public class StartupTests
{
    [Fact]
    public async Task A_folder_that_is_not_there_ends_the_start_in_one_line_that_says_what_to_do()
    {
        var (code, error) = await StartAttempt.RunAsync("--Library:Root=/no/such/folder");

        Assert.Equal(1, code);
        Assert.Equal("byeol: Library:Root is '/no/such/folder', which is not a folder; start with --Library:Root=PATH.", error);
    }

    [Theory]
    [InlineData("--Hub:AudioChunkBytes=1", "AudioChunkBytes")]
    [InlineData("--Hub:PageSize=many", "Hub:PageSize")]
    [InlineData("--urls=nonsense", "nonsense")]
    [InlineData("--urls=http://192.0.2.1:5080", "--urls=")]
    public async Task A_setting_that_makes_no_sense_ends_the_start_in_one_line(string argument, string named)
    {
        var (code, error) = await StartAttempt.RunAsync(argument);

        Assert.Equal(1, code);
        Assert.StartsWith("byeol: ", error, StringComparison.Ordinal);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
    }

    [Fact]
    public async Task An_address_in_use_ends_the_start_in_one_line()
    {
        using var folder = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(folder.Path);
        var (code, error) = await StartAttempt.RunAsync($"--urls={server.Address}");

        Assert.Equal(1, code);
        Assert.StartsWith("byeol: ", error, StringComparison.Ordinal);
        Assert.Contains("--urls=", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
    }

    [Fact]
    public async Task A_server_that_is_stopped_in_mid_scan_ends_without_complaint()
    {
        using var folder = new TemporaryFolder();
        AudioFiles.WriteMp3(folder.File("music/song.mp3"), 5000);
        var stopper = folder.File("stopper");
        await File.WriteAllTextAsync(stopper, "#!/bin/sh\nkill -TERM $PPID\nexec sleep 60\n");
        await Cli.Wrap("chmod").WithArguments(["+x", stopper]).ExecuteAsync();

        var (code, error) = await StartAttempt.RunAsync(
            $"--Library:Root={folder.File("music")}", $"--Library:MediaInfo={stopper}");
        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public async Task A_listener_who_stops_reading_does_not_hold_up_the_end()
    {
        var site = new Site().WithMp3("song.mp3", 20_000_000).Start();
        using var listener = new HttpClient();
        using var paused = await listener.GetAsync(
            new Uri(site.Http.BaseAddress!, "/api/tracks/1/audio"), HttpCompletionOption.ResponseHeadersRead);

        var begun = Stopwatch.GetTimestamp();
        await site.DisposeAsync();
        Assert.InRange(Stopwatch.GetElapsedTime(begun).TotalSeconds, 0, 15);
    }

    [Fact]
    public async Task Folders_are_taken_from_the_environment_and_relative_to_the_working_directory()
    {
        using var folder = new TemporaryFolder();
        AudioFiles.WriteMp3(folder.File("music/song.mp3"), 5000);
        using var stop = new CancellationTokenSource();
        var scanned = new TaskCompletionSource();
        var run = Cli.Wrap("dotnet")
            .WithArguments([Repository.WebServer, "--urls=http://127.0.0.1:0"])
            .WithWorkingDirectory(folder.Path)
            .WithEnvironmentVariables(environment => environment
                .Set("Library__Root", "music")
                .Set("Library__Settle", "00:00:00"))
            .WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
            {
                if (line.Contains("The library has 1 tracks", StringComparison.Ordinal)) scanned.SetResult();
            }))
            .ExecuteAsync(stop.Token)
            .Task;

        Assert.Same(scanned.Task, await Task.WhenAny(scanned.Task, run));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }
}

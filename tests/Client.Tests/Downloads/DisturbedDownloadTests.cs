using Byeol.Client.Connection;
using Byeol.Client.Downloads;
using Byeol.Contract;

namespace Byeol.Client.Tests.Downloads;

public sealed class DisturbedDownloadTests : IDisposable
{
    private readonly DownloadBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_lost_connection_is_gone_on_from_where_it_broke()
    {
        var lost = false;
        bench.Hub.BeforeChunk = at =>
        {
            if (at < 10_000 || lost) return Task.CompletedTask;
            lost = true;
            throw new MusicHubConnectionException("lost");
        };

        var result = await bench.RunAsync();
        await bench.AssertCompleteAsync();
        Assert.Equal(bench.Content.Length, result.Received);
        Assert.Equal([DownloadNotice.ConnectionLost, DownloadNotice.GoesOn], bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_pull_that_ends_early_is_completed_by_another()
    {
        bench.Hub.PullsToCutShort = 3;
        await bench.RunAsync();
        await bench.AssertCompleteAsync();
    }

    [Fact]
    public async Task A_pull_that_brings_nothing_is_given_up_and_asked_for_again()
    {
        var options = new DownloadOptions { Stall = TimeSpan.FromMilliseconds(50), FirstPause = TimeSpan.Zero };
        using var impatient = new DownloadBench { Options = options };
        var stalled = false;
        impatient.Hub.BeforeChunk = _ =>
        {
            if (stalled) return Task.CompletedTask;
            stalled = true;
            return Task.Delay(Timeout.Infinite, DownloadBench.Token);
        };

        await impatient.RunAsync();
        await impatient.AssertCompleteAsync();
        Assert.Equal(0, impatient.Hub.Open);
    }

    [Fact]
    public async Task Too_many_streams_pass()
    {
        var refusals = 3;
        bench.Hub.BeforeChunk = _ => refusals-- > 0
            ? throw new MusicFaultException(new Fault(FaultCode.TooManyStreams, "Wait."))
            : Task.CompletedTask;

        await bench.RunAsync();
        await bench.AssertCompleteAsync();
    }

    [Fact]
    public async Task Patience_ends_and_the_part_is_kept()
    {
        using var hasty = new DownloadBench { Options = new() { RangeLength = 4096, Patience = TimeSpan.Zero } };
        hasty.Hub.BeforeChunk = at => at < 10_000 ? Task.CompletedTask : throw new MusicHubConnectionException("lost");

        await Assert.ThrowsAsync<MusicHubConnectionException>(() => hasty.RunAsync());
        Assert.Equal(["track.mp3.part", "track.mp3.part.json"], hasty.Files);
        Assert.Equal(0, hasty.Hub.Open);
    }

    [Fact]
    public async Task Any_other_fault_ends_the_download_at_once()
    {
        bench.Hub.BeforeChunk = _ => throw new MusicFaultException(new Fault(FaultCode.MediaUnavailable, "The disk is gone."));
        var fault = await Assert.ThrowsAsync<MusicFaultException>(() => bench.RunAsync());
        Assert.Equal(FaultCode.MediaUnavailable, fault.Code);
    }

    [Fact]
    public async Task A_file_that_changes_in_the_middle_is_begun_anew()
    {
        var changed = DownloadBench.Bytes(31_001, seed: 2);
        bench.Hub.BeforeChunk = at =>
        {
            if (at >= 10_000) bench.Hub.Change(changed, "v2");
            return Task.CompletedTask;
        };

        await bench.RunAsync();
        await bench.AssertCompleteAsync(changed);
        Assert.Equal([DownloadNotice.TrackChanged], bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_file_that_keeps_changing_is_given_up()
    {
        var version = 1;
        bench.Hub.BeforeChunk = at =>
        {
            if (at >= 10_000) bench.Hub.Change(bench.Content, $"v{++version}");
            return Task.CompletedTask;
        };

        var failure = await Assert.ThrowsAsync<DownloadException>(() => bench.RunAsync());
        Assert.Equal(DownloadFault.KeepsChanging, failure.Fault);
    }
}

using Byeol.Client.Downloads;

namespace Byeol.Client.Tests.Downloads;

public sealed class ResumeTests : IDisposable
{
    private readonly DownloadBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_cancelled_download_leaves_a_part_that_the_next_one_goes_on_from()
    {
        await bench.LeavePartAsync();
        Assert.Equal(["track.mp3.part", "track.mp3.part.json"], bench.Files);
        var kept = new FileInfo(bench.Part).Length;
        Assert.InRange(kept, 1, bench.Content.Length - 1);

        var result = await bench.RunAsync();
        await bench.AssertCompleteAsync();
        Assert.Equal(kept, bench.Hub.Offsets[0]);
        Assert.Equal(bench.Content.Length - kept, result.Received);
        Assert.Equal([DownloadNotice.PartIsResumed], bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_download_that_is_cancelled_before_it_has_read_its_part_leaves_it()
    {
        await bench.LeavePartAsync();
        var kept = await File.ReadAllBytesAsync(bench.Part, DownloadBench.Token);
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(DownloadBench.Token);
        bench.Hub.OnGetTrack = cancelling.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.RunAsync(token: cancelling.Token));
        Assert.Equal(["track.mp3.part", "track.mp3.part.json"], bench.Files);
        Assert.Equal(kept, await File.ReadAllBytesAsync(bench.Part, DownloadBench.Token));
    }

    [Fact]
    public async Task A_part_cut_at_any_byte_is_gone_on_from()
    {
        await bench.LeavePartAsync();
        await using (var part = File.OpenWrite(bench.Part)) part.SetLength(4321);

        await bench.RunAsync();
        Assert.Equal(4321, bench.Hub.Offsets[0]);
        await bench.AssertCompleteAsync();
    }

    [Fact]
    public async Task A_part_that_is_whole_is_only_verified()
    {
        await bench.LeavePartAsync();
        await File.WriteAllBytesAsync(bench.Part, bench.Content, DownloadBench.Token);

        await bench.RunAsync();
        Assert.Empty(bench.Hub.Offsets);
        await bench.AssertCompleteAsync();
    }

    [Fact]
    public async Task A_part_of_another_version_is_begun_anew()
    {
        await bench.LeavePartAsync();
        var changed = DownloadBench.Bytes(bench.Content.Length, seed: 2);
        bench.Hub.Change(changed, "v2");

        await bench.RunAsync();
        await bench.AssertCompleteAsync(changed);
        Assert.Equal([DownloadNotice.PartIsOfAnotherVersion], bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_resumed_part_that_does_not_verify_is_fetched_anew_once()
    {
        await bench.LeavePartAsync();
        await using (var part = File.OpenWrite(bench.Part)) part.WriteByte((byte)~bench.Content[0]);

        await bench.RunAsync();
        await bench.AssertCompleteAsync();
        Assert.Equal([DownloadNotice.PartIsResumed, DownloadNotice.PartDoesNotVerify], bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_part_longer_than_the_file_is_fetched_anew()
    {
        await bench.LeavePartAsync();
        await File.WriteAllBytesAsync(bench.Part, DownloadBench.Bytes(bench.Content.Length + 1, seed: 3), DownloadBench.Token);

        await bench.RunAsync();
        await bench.AssertCompleteAsync();
        Assert.Contains(DownloadNotice.PartDoesNotVerify, bench.Recorder.Notices);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    [InlineData("{\"trackId\":\"x\"}")]
    [InlineData("\0\0\0\0")]
    public async Task A_part_whose_state_makes_no_sense_is_begun_anew(string state)
    {
        await bench.LeavePartAsync();
        await File.WriteAllTextAsync(bench.State, state, DownloadBench.Token);

        await bench.RunAsync();
        await bench.AssertCompleteAsync();
        Assert.Equal(0, bench.Hub.Offsets[0]);
        Assert.Single(bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_part_without_a_state_is_begun_anew()
    {
        await bench.LeavePartAsync();
        File.Delete(bench.State);

        await bench.RunAsync();
        await bench.AssertCompleteAsync();
        Assert.Equal([DownloadNotice.PartIsUnknown], bench.Recorder.Notices);
    }

    [Fact]
    public async Task A_download_that_got_no_byte_leaves_nothing()
    {
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(DownloadBench.Token);
        bench.Hub.BeforeChunk = _ => cancelling.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.RunAsync(token: cancelling.Token));
        Assert.Empty(bench.Files);
    }
}

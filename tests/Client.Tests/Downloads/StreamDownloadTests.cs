using Byeol.Client.Connection;
using Byeol.Client.Downloads;

namespace Byeol.Client.Tests.Downloads;

public sealed class StreamDownloadTests : IDisposable
{
    private readonly DownloadBench bench = new();
    private readonly MemoryStream output = new();

    public void Dispose()
    {
        bench.Dispose();
        output.Dispose();
    }

    [Fact]
    public async Task A_stream_gets_each_byte_once_through_a_lost_connection()
    {
        var lost = false;
        bench.Hub.BeforeChunk = at =>
        {
            if (at < 10_000 || lost) return Task.CompletedTask;
            lost = true;
            throw new MusicHubConnectionException("lost");
        };

        await RunAsync();
        Assert.Equal(bench.Content, output.ToArray());
    }

    [Fact]
    public async Task A_change_after_the_first_byte_fails_because_bytes_cannot_be_taken_back()
    {
        bench.Hub.BeforeChunk = at =>
        {
            if (at >= 10_000) bench.Hub.Change(DownloadBench.Bytes(100, seed: 2), "v2");
            return Task.CompletedTask;
        };

        var failure = await Assert.ThrowsAsync<DownloadException>(RunAsync);
        Assert.Equal(DownloadFault.KeepsChanging, failure.Fault);
        Assert.Equal(bench.Content[..(int)output.Length], output.ToArray());
    }

    [Fact]
    public async Task A_stream_that_does_not_verify_is_a_fault()
    {
        bench.Hub.Digest = new string('0', 64);
        var failure = await Assert.ThrowsAsync<DownloadException>(RunAsync);
        Assert.Equal(DownloadFault.DoesNotVerify, failure.Fault);
    }

    private Task<DownloadResult> RunAsync() =>
        new TrackDownloader(bench.Hub, bench.Options).ToStreamAsync(1, output, bench.Recorder, DownloadBench.Token);
}

using Byeol.Client.Connection;
using Byeol.Client.Downloads;
using Microsoft.Extensions.Time.Testing;

namespace Byeol.Client.Tests.Downloads;

public sealed class PatienceTests
{
    private readonly FakeTimeProvider time = new() { AutoAdvanceAmount = TimeSpan.Zero };
    private readonly Recorder recorder = new();

    [Fact]
    public void Pauses_double_up_to_the_longest_and_are_scattered()
    {
        var options = new DownloadOptions();
        Assert.Equal([250, 500, 1000, 2000, 4000, 5000, 5000], Enumerable.Range(1, 7).Select(n => options.Pause(n, 1).TotalMilliseconds));
        Assert.Equal(125, options.Pause(1, 0).TotalMilliseconds);
        Assert.Equal(5000, options.Pause(10_000, 1).TotalMilliseconds);
    }

    [Fact]
    public async Task Tries_end_when_nothing_has_moved_for_as_long_as_patience_lasts()
    {
        var patience = new Patience(new DownloadOptions { FirstPause = TimeSpan.Zero }, time, recorder);
        var tries = 0;

        await Assert.ThrowsAsync<MusicHubConnectionException>(() => patience.RunAsync<int>(
            () =>
            {
                tries++;
                time.Advance(TimeSpan.FromSeconds(10));
                throw new MusicHubConnectionException("away");
            },
            () => 0,
            TestContext.Current.CancellationToken));

        Assert.Equal(3, tries);
        Assert.Equal([DownloadNotice.ConnectionLost], recorder.Notices);
    }

    [Fact]
    public async Task Each_byte_restores_all_patience()
    {
        var patience = new Patience(new DownloadOptions { FirstPause = TimeSpan.Zero }, time, recorder);
        var tries = 0;

        var result = await patience.RunAsync(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(20));
                patience.Progressed(tries);
                return ++tries < 10 ? throw new MusicHubConnectionException("away") : Task.FromResult(tries);
            },
            () => tries,
            TestContext.Current.CancellationToken);

        Assert.Equal(10, result);
    }
}

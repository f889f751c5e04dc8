using Byeol.Client.Downloads;

namespace Byeol.Client.Tests.Downloads;

public sealed class DownloadTests : IDisposable
{
    private readonly DownloadBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData((128 * 1024) - 3)]
    public async Task A_file_of_any_length_arrives_whole_and_leaves_nothing_else(int length)
    {
        using var sized = new DownloadBench(length);
        var result = await sized.RunAsync();

        await sized.AssertCompleteAsync();
        Assert.Equal((length, length, false), (result.Length, result.Received, result.WasComplete));
        Assert.Empty(sized.Recorder.Notices);
    }

    [Fact]
    public async Task Two_pulls_are_in_flight_and_no_more()
    {
        await bench.RunAsync();
        Assert.Equal((2, 0), (bench.Hub.MostOpen, bench.Hub.Open));
    }

    [Fact]
    public async Task Progress_grows_to_the_whole()
    {
        await bench.RunAsync();
        Assert.Equal(bench.Recorder.Progress.Select(p => p.Done).Order(), bench.Recorder.Progress.Select(p => p.Done));
        Assert.Equal((bench.Content.Length, bench.Content.Length), (bench.Recorder.Progress[^1].Done, bench.Recorder.Progress[^1].Total));
    }

    [Fact]
    public async Task A_target_that_is_whole_already_is_not_fetched()
    {
        await bench.RunAsync();
        bench.Hub.Offsets.Clear();

        var result = await bench.RunAsync();
        Assert.True(result.WasComplete);
        Assert.Empty(bench.Hub.Offsets);
    }

    [Fact]
    public async Task A_target_with_other_content_is_kept_unless_it_may_be_replaced()
    {
        await File.WriteAllTextAsync(bench.Target, "mine", DownloadBench.Token);

        var refusal = await Assert.ThrowsAsync<DownloadException>(() => bench.RunAsync());
        Assert.Equal(DownloadFault.TargetExists, refusal.Fault);
        Assert.Equal("mine", await File.ReadAllTextAsync(bench.Target, DownloadBench.Token));

        await bench.RunAsync(ExistingTarget.Replace);
        await bench.AssertCompleteAsync();
    }

    [Fact]
    public async Task A_target_to_be_replaced_stays_until_the_new_one_is_verified()
    {
        await File.WriteAllTextAsync(bench.Target, "mine", DownloadBench.Token);
        bench.Hub.Digest = new string('0', 64);

        await Assert.ThrowsAsync<DownloadException>(() => bench.RunAsync(ExistingTarget.Replace));
        Assert.Equal("mine", await File.ReadAllTextAsync(bench.Target, DownloadBench.Token));
    }

    [Fact]
    public async Task A_fresh_fetch_that_does_not_verify_is_a_fault_and_makes_no_target()
    {
        bench.Hub.Digest = new string('0', 64);

        var failure = await Assert.ThrowsAsync<DownloadException>(() => bench.RunAsync());
        Assert.Equal(DownloadFault.DoesNotVerify, failure.Fault);
        Assert.False(File.Exists(bench.Target));
    }

    [Fact]
    public async Task A_missing_folder_is_told()
    {
        var downloader = new TrackDownloader(bench.Hub);
        var failure = await Assert.ThrowsAsync<DownloadException>(() => downloader.ToFileAsync(
            1, Path.Combine(bench.Target, "no", "such", "x.mp3"), ExistingTarget.Keep, bench.Recorder, DownloadBench.Token));
        Assert.Equal(DownloadFault.NoFolder, failure.Fault);
    }

    [Fact]
    public async Task A_device_is_not_replaced_by_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev.");
        var failure = await Assert.ThrowsAsync<DownloadException>(() => new TrackDownloader(bench.Hub).ToFileAsync(
            1, "/dev/null", ExistingTarget.Replace, bench.Recorder, DownloadBench.Token));
        Assert.Equal(DownloadFault.TargetIsNoFile, failure.Fault);
    }

    [Fact]
    public async Task A_second_download_to_the_same_target_is_refused_and_harms_nothing()
    {
        Task<DownloadException>? second = null;
        bench.Hub.BeforeChunk = _ => second ??= Assert.ThrowsAsync<DownloadException>(() =>
            new TrackDownloader(bench.Hub).ToFileAsync(1, bench.Target, ExistingTarget.Keep, new Recorder(), DownloadBench.Token));

        await bench.RunAsync();
        Assert.Equal(DownloadFault.InUse, (await second!).Fault);
        await bench.AssertCompleteAsync();
    }
}

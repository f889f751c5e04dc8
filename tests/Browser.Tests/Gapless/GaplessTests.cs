using Byeol.Browsing;
using Byeol.Testing;

namespace Byeol.Gapless;

public class GaplessTests(Chromium chromium, ITestOutputHelper output)
{
    // Half a step of 16 bits: what comes out is the file, sample for sample.
    private const float Exact = 1f / 65536;

    [Theory]
    [InlineData(44_100)]
    [InlineData(48_000)]
    public async Task A_recording_of_an_undivided_track_has_every_sample_of_it(int rate)
    {
        using var folder = new TemporaryFolder();
        var signal = new ContinuousSignal(rate, split: rate * 2 + 12_345, length: rate * 5);
        await signal.WriteAsync(folder.File("Undivided.flac"), "-c:a", "flac");
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(server.Address, anyScript: true);
        await Expect(listener.Track("Undivided")).ToBeVisibleAsync();
        var recorder = await Recorder.PlugInAsync(listener.Page, rate);

        await listener.PlayAsync("Undivided");
        await listener.Sound.ReachAsync(4);

        var join = Join.Measure(signal, await recorder.TakeAsync());
        output.WriteLine($"{rate} Hz: {join}");
        Assert.Equal(0, join.ExtraSamples);
        Assert.InRange(join.LargestError, 0, Exact);
    }
}

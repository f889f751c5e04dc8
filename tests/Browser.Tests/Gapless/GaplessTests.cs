using Byeol.Browsing;
using Byeol.Testing;

namespace Byeol.Gapless;

public class GaplessTests(Chromium chromium, Pairs pairs, ITestOutputHelper output) : IClassFixture<Pairs>
{
    // Half a step of 16 bits: what comes out is the file, sample for sample.
    private const float Exact = 1f / 65536;

    // Lossy codecs keep the waveform of the signal well enough to say to the sample where it is.
    private const double Recognisable = 0.9;

    // A player that leaves a hole at the join runs dry there each time.
    private const int Attempts = 3;

    // Seconds of sound on either side of the join.
    private const double Before = 2;
    private const double After = 2;

    [Theory]
    [InlineData(44_100)]
    [InlineData(48_000)]
    public async Task A_recording_of_an_undivided_track_has_every_sample_of_it(int rate)
    {
        using var folder = new TemporaryFolder();
        var signal = Pairs.SignalOf(rate);
        await signal.WriteAsync(folder.File("Undivided.flac"), "-c:a", "flac");
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await ArriveAsync(server.Address, "original");
        var recorder = await Recorder.PlugInAsync(listener.Page, rate);

        await listener.Track("Undivided").ClickAsync();
        await listener.Sound.ReachAsync(Pairs.FirstSeconds + 2);

        var join = await MeasureAsync(signal, recorder);
        Assert.Equal(0, join.ExtraSamples);
        Assert.InRange(join.LargestError, 0, Exact);
    }

    [Theory]
    [InlineData(44_100)]
    [InlineData(48_000)]
    public async Task Two_halves_join_in_lossless_as_if_they_had_never_been_divided(int rate)
    {
        var join = await PlayAsync("flac", rate, "lossless");

        Assert.Equal(0, join.ExtraSamples);
        Assert.InRange(join.LargestError, 0, Exact);
    }

    [Theory]
    [InlineData("flac", 44_100)]
    [InlineData("flac", 48_000)]
    [InlineData("mp3", 44_100)]
    [InlineData("mp3", 48_000)]
    [InlineData("m4a", 44_100)]
    [InlineData("m4a", 48_000)]
    public async Task Two_halves_join_in_high_to_the_sample(string format, int rate)
    {
        var join = await PlayAsync(format, rate, "high");

        Assert.InRange(join.ExtraSamples, -1, 1);
        Assert.InRange(join.Likeness, Recognisable, 1.001);
    }

    /// <summary>
    /// Plays the first half from shortly before its end, and records until some way into the second one, to which the queue goes
    /// on by itself. Everything has arrived before, or the speed of this machine would be measured.
    /// </summary>
    private async Task<Join> PlayAsync(string format, int rate, string tier)
    {
        await using var listener = await ArriveAsync(pairs.Address, tier);
        var recorder = await Recorder.PlugInAsync(listener.Page, rate);
        var (first, second) = (Pairs.TitleOf(format, rate, 1), Pairs.TitleOf(format, rate, 2));
        var attempts = 0;
        do
        {
            await listener.Track(first).ClickAsync();
            await listener.Button("Pause").ClickAsync();
            await Expect(listener.Button("Play")).ToBeVisibleAsync();
            await listener.ExpectSelectedAsync(first);
            await listener.SeekAsync((double)Pairs.SignalOf(rate).Split / rate - Before);
            await listener.Sound.HoldAheadAsync(Before + After);

            await recorder.ForgetAsync();
            await listener.Button("Play").ClickAsync();
            await listener.ExpectSelectedAsync(second);
            await listener.Sound.ReachAsync(1);
        }
        while (++attempts < Attempts && await recorder.RanDryAsync());

        return await MeasureAsync(Pairs.SignalOf(rate), recorder, $"{format} in {tier}");
    }

    private async Task<Join> MeasureAsync(ContinuousSignal signal, Recorder recorder, string what = "undivided")
    {
        var join = Join.Measure(signal, await recorder.TakeAsync());
        output.WriteLine(
            $"{what}, {signal.Rate} Hz: {join.ExtraSamples} extra samples, likeness {join.Likeness:0.0000}, largest error {join.LargestError:0.000000}");
        return join;
    }

    private async Task<Listener> ArriveAsync(Uri address, string tier)
    {
        var listener = await chromium.VisitAsync(new Uri(address, "#/tracks"), anyScript: true);
        await listener.Page.EvaluateAsync("tier => localStorage.setItem('byeol.quality', tier)", tier);
        await listener.Page.ReloadAsync();
        return listener;
    }
}

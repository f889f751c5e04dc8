using Byeol.Contract;
using Byeol.Hosting;

namespace Byeol.Renditions;

public class ExactRenditionTests
{
    [Theory]
    [InlineData("s16", 44_100, "stereo")]
    [InlineData("s16", 8_000, "mono")]
    [InlineData("s32", 96_000, "stereo")]
    [InlineData("s32", 48_000, "5.1")]
    public async Task Lossless_decodes_bit_for_bit_to_what_its_source_does(string format, int rate, string layout)
    {
        await using var site = new Site();
        var source = site.Music.File("-50% off: a song.flac");
        await Sound.WriteAsync(source, 5.25, rate, "-sample_fmt", format, "-af", $"aformat=channel_layouts={layout}");
        site.Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        var (samples, delay, file) = await listener.ListenAsync(RenditionSnapshot.Lossless);

        var made = site.Texts.File("made.mp4");
        await File.WriteAllBytesAsync(made, file);
        Assert.Equal(await Sound.DigestAsync(source), await Sound.DigestAsync(made));
        Assert.Equal((long)(5.25 * rate), samples);
        Assert.Equal(0, delay);
    }

    // ffmpeg takes Opus's own 312 samples away when it decodes; the 648 zeros stay.
    [Theory]
    [InlineData(RenditionSnapshot.High, 44_100, 44_100, 1024, 0)]
    [InlineData(RenditionSnapshot.High, 96_000, 48_000, 1024, 0)]
    [InlineData(RenditionSnapshot.High, 8_000, 48_000, 1024, 0)]
    [InlineData(RenditionSnapshot.Low, 44_100, 48_000, 960, 312)]
    [InlineData(RenditionSnapshot.Low, 48_000, 48_000, 960, 312)]
    public async Task A_lossy_rendition_begins_and_ends_at_the_sample_that_its_index_tells(
        string rendition, int sourceRate, int rate, int delay, int skipped)
    {
        await using var site = new Site();
        var source = site.Music.File("song.flac");
        await Sound.WriteAsync(source, 5.25, sourceRate, "-ac", "1");
        site.Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        var (samples, told, file) = await listener.ListenAsync(rendition);

        var made = site.Texts.File("made.mp4");
        await File.WriteAllBytesAsync(made, file);
        var decoded = await Sound.DecodeAsync(made);
        Assert.Equal((delay, (long)(5.25 * rate)), ((int)told, samples));
        Assert.Equal(delay - skipped, Sound.DelayOf(decoded, await Sound.DecodeAsync(source, "-ar", $"{rate}"), 1200));
        Assert.InRange(decoded.Length, samples + delay - skipped, samples + (3 * delay));
    }

    [Fact]
    public async Task What_fills_the_last_frame_of_an_M4A_is_not_counted_as_music()
    {
        await using var site = new Site();
        await Sound.WriteAsync(site.Music.File("song.m4a"), 5);
        site.Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        var (samples, _, _) = await listener.ListenAsync(RenditionSnapshot.High);

        Assert.InRange(samples, 5 * 44_100, (5 * 44_100) + 1023);
    }

    [Theory]
    [InlineData("song.mp3", "libmp3lame")]
    [InlineData("song.wav", "libmp3lame")]
    [InlineData("song.wav", "adpcm_ima_wav")]
    public async Task No_lossless_is_made_of_a_lossy_source(string name, string encoder)
    {
        await using var site = new Site();
        await Sound.WriteAsync(site.Music.File(name), 1, 44_100, "-c:a", encoder);
        site.Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        Assert.Equal(["original", "high", "low"], (await listener.GetTrackAsync()).Renditions.Select(rendition => rendition.Name));
        Assert.Equal(FaultCode.RenditionNotFound, await Refused.CodeOf(() => listener.GetSegmentsAsync(RenditionSnapshot.Lossless)));
        Assert.Equal(FaultCode.BadRequest, await Refused.CodeOf(() => listener.GetSegmentsAsync(RenditionSnapshot.Original)));
    }
}

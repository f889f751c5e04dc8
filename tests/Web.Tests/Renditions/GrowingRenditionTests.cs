using System.Security.Cryptography;
using Byeol.Contract;
using Byeol.Hosting;

namespace Byeol.Renditions;

public class GrowingRenditionTests
{
    private const string High = RenditionSnapshot.High;

    [Fact]
    public async Task What_is_made_can_be_heard_while_the_rest_is_made_once_for_all_who_ask()
    {
        using var ffmpeg = await SlowFfmpeg.WriteAsync(SlowFfmpeg.StopsInTheMiddle);
        await using var site = await SiteWithSongAsync(ffmpeg);
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        var indexes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => listener.GetSegmentsAsync(High)));
        var index = indexes[0];
        Assert.False(index.IsLast);
        Assert.Null(index.Samples);
        Assert.Null((await listener.GetTrackAsync()).Renditions.Single(rendition => rendition.Name == High).Length);

        var first = index.Segments[0];
        Assert.Equal(first.Length, (await listener.PullAsync(High, index.Version, first.Offset, first.Length)).Length);
        Assert.Equal(FaultCode.RangeNotSatisfiable, await Refused.CodeOf(() => listener.PullAsync(High, index.Version, 10_000_000, 1)));
        Assert.Equal(FaultCode.TrackChanged, await Refused.CodeOf(() => listener.PullAsync(High, "0000000000000000", 0, 1)));

        var digest = listener.GetDigestAsync(High);
        var all = listener.PullAsync(High);
        Assert.False(digest.IsCompleted || all.IsCompleted);

        ffmpeg.GoOn();
        var bytes = await all;
        var track = await listener.GetTrackAsync();
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), await digest);
        Assert.Equal(bytes.Length, track.Renditions.Single(rendition => rendition.Name == High).Length);
        Assert.Equal(first.Length, (await listener.PullAsync(High, index.Version, first.Offset, first.Length)).Length);
        Assert.Equal(1, ffmpeg.Encodes);
    }

    [Fact]
    public async Task A_seek_far_ahead_is_answered_from_a_part_whose_samples_are_numbered_alike()
    {
        using var ffmpeg = await SlowFfmpeg.WriteAsync(
            "case \" $* \" in *' -ss '*) exec ffmpeg \"$@\" ;; esac\n" + SlowFfmpeg.StopsInTheMiddle);
        await using var site = await SiteWithSongAsync(ffmpeg);
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);
        var whole = await listener.GetSegmentsAsync(High);

        var part = await listener.GetSegmentsAsync(High, 45);

        Assert.NotEqual(whole.Version, part.Version);
        var sample = 45 * part.SampleRate;
        Assert.InRange(sample, part.Segments[0].Start, part.Segments[0].Start + (3 * part.SampleRate));
        Assert.Equal(0, (part.Segments[0].Start + 1024) % ((whole.End - whole.Segments[0].Start) / whole.Segments.Count));

        // It sounds as the original does there.
        var last = part.Segments[^1];
        var made = site.Texts.File("part.mp4");
        await File.WriteAllBytesAsync(made, await listener.PullAsync(High, part.Version, 0, last.Offset + last.Length));
        var decoded = await Sound.DecodeAsync(made);
        var original = await Sound.DecodeAsync(site.Music.File("song.flac"));
        Assert.InRange(Sound.DelayOf(decoded[..44_100], original[(int)part.Origin..], 50), -1, 1);

        ffmpeg.GoOn();
        Assert.NotEmpty(await listener.PullAsync(High));
        Assert.Equal(whole.Version, (await listener.GetSegmentsAsync(High, 45)).Version);
        Assert.Single(await listener.PullAsync(High, part.Version, part.Segments[0].Offset, 1));
    }

    [Fact]
    public async Task What_was_made_is_not_made_again_after_a_restart_unless_it_was_damaged()
    {
        using var ffmpeg = await SlowFfmpeg.WriteAsync("exec ffmpeg \"$@\"");
        using var cache = new Testing.TemporaryFolder();
        using var music = new Testing.TemporaryFolder();
        await Sound.WriteAsync(music.File("song.flac"), 3);
        for (var start = 1; start <= 2; start++)
        {
            await using var site = StartAsync();
            await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);
            if (start == 2) Assert.NotNull((await listener.GetTrackAsync()).Renditions.Single(rendition => rendition.Name == High).Length);
            await listener.ListenAsync(High);
            Assert.Equal(1, ffmpeg.Encodes);
        }

        var index = Directory.GetFiles(Path.Combine(cache.Path, "renditions"), "*.json").Single();
        await File.WriteAllTextAsync(index, "{ damaged");
        await using var third = StartAsync();
        await using var again = await MusicListener.ConnectAsync(third.Http.BaseAddress!);
        await again.ListenAsync(High);
        Assert.Equal(2, ffmpeg.Encodes);
        Assert.Contains(third.Log, line => line.Contains("damaged", StringComparison.Ordinal));

        Site StartAsync() => new Site()
            .With("Renditions:Ffmpeg", ffmpeg.Program)
            .With("Cache:Root", cache.Path)
            .With("Library:Root", music.Path)
            .Start();
    }

    private static async Task<Site> SiteWithSongAsync(SlowFfmpeg ffmpeg)
    {
        var site = new Site().With("Renditions:Ffmpeg", ffmpeg.Program);
        await Sound.WriteAsync(site.Music.File("song.flac"), 60);
        return site.Start();
    }
}

using System.Net;
using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Renditions;

public class FailedRenditionTests
{
    private const string High = RenditionSnapshot.High;

    [Fact]
    public async Task A_file_that_cannot_be_decoded_is_refused_with_its_reason_until_it_changes()
    {
        using var ffmpeg = await SlowFfmpeg.WriteAsync("exec ffmpeg \"$@\"");
        await using var site = new Site().With("Renditions:Ffmpeg", ffmpeg.Program);
        await WriteOfUnknownCodecAsync(site.Music.File("song.wav"));
        site.Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        for (var attempt = 0; attempt < 2; attempt++)
            Assert.Equal(FaultCode.MediaRefused, await Refused.CodeOf(() => listener.GetSegmentsAsync(High)));
        Assert.Single((await listener.GetTrackAsync()).Renditions);
        Assert.Single(site.Log, line => line.Contains("has only its original", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log, line => line.Contains(site.Music.Path, StringComparison.Ordinal) && line.Contains("only its", StringComparison.Ordinal));
        using var answer = await site.Http.GetAsync(new Uri("/api/tracks/1/audio?rendition=high", UriKind.Relative));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);

        await Sound.WriteAsync(site.Music.File("song.wav"), 1);
        Assert.Equal(4, (await listener.GetTrackAsync()).Renditions.Count);
        Assert.True((await listener.GetSegmentsAsync(High)).Segments.Count > 0);
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_played_as_far_as_it_goes()
    {
        await using var site = new Site();
        var path = site.Music.File("song.wav");
        await Sound.WriteAsync(path, 10);
        using (var file = File.OpenWrite(path)) file.SetLength(file.Length / 2);
        site.Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        var (samples, _, _) = await listener.ListenAsync(RenditionSnapshot.Lossless);
        Assert.InRange(samples, 3 * 44_100, 7 * 44_100);
    }

    [Fact]
    public async Task An_encode_that_is_killed_leaves_nothing_that_counts()
    {
        using var ffmpeg = await SlowFfmpeg.WriteAsync(SlowFfmpeg.Dies);
        await using var site = await SiteWithSongAsync(ffmpeg);
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        Assert.Equal(FaultCode.MediaUnavailable, await Refused.CodeOf(() => listener.PullAsync(High)));
        Assert.Empty(Directory.GetFiles(site.Cache.Path, "*", SearchOption.AllDirectories));
        Assert.Null((await listener.GetTrackAsync()).Renditions.Single(rendition => rendition.Name == High).Length);
    }

    [Fact]
    public async Task An_encode_that_says_nothing_is_given_up()
    {
        using var ffmpeg = await SlowFfmpeg.WriteAsync(SlowFfmpeg.Hangs);
        await using var site = await SiteWithSongAsync(ffmpeg, ("Renditions:StallLimit", "00:00:00.2"));
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        Assert.Equal(FaultCode.MediaUnavailable, await Refused.CodeOf(() => listener.GetSegmentsAsync(High)));
    }

    [Fact]
    public async Task Without_ffmpeg_there_are_the_originals_and_one_line_that_says_how_to_get_it()
    {
        await using var site = new Site().With("Renditions:Ffmpeg", "/no/such/ffmpeg").WithMp3("a.mp3").WithMp3("b.mp3", seed: 2).Start();
        await using var listener = await MusicListener.ConnectAsync(site.Http.BaseAddress!);

        Assert.Single((await listener.GetTrackAsync()).Renditions);
        Assert.Equal(FaultCode.RenditionNotFound, await Refused.CodeOf(() => listener.GetSegmentsAsync(High)));
        Assert.Contains("apt-get install ffmpeg", Assert.Single(site.Log, line => line.Contains("/no/such/ffmpeg", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_killed_in_the_middle_serves_nothing_broken_when_it_is_back()
    {
        using var folder = new TemporaryFolder();
        using var ffmpeg = await SlowFfmpeg.WriteAsync(SlowFfmpeg.StopsInTheMiddle);
        var (music, cache) = (folder.File("music/song.flac"), Path.Combine(folder.Path, "cache"));
        await Sound.WriteAsync(music, 20);
        await using (var server = await ServerProcess.StartAsync(
            Path.GetDirectoryName(music)!, null, 0, $"--Cache:Root={cache}", $"--Renditions:Ffmpeg={ffmpeg.Program}"))
        {
            await using var listener = await MusicListener.ConnectAsync(server.Address);
            Assert.False((await listener.GetSegmentsAsync(High)).IsLast);
            await server.KillAsync();
        }

        Assert.NotEmpty(Directory.GetFiles(cache, "*.part", SearchOption.AllDirectories));
        await using var back = await ServerProcess.StartAsync(Path.GetDirectoryName(music)!, null, 0, $"--Cache:Root={cache}");
        Assert.Empty(Directory.GetFiles(cache, "*", SearchOption.AllDirectories));
        await using var again = await MusicListener.ConnectAsync(back.Address);
        var (samples, _, file) = await again.ListenAsync(RenditionSnapshot.Lossless);
        await File.WriteAllBytesAsync(folder.File("made.mp4"), file);
        Assert.Equal(20 * 44_100, samples);
        Assert.Equal(await Sound.DigestAsync(music), await Sound.DigestAsync(folder.File("made.mp4")));
        Assert.Equal(20 * 44_100, (await again.ListenAsync(High)).Samples);
    }

    /// <summary>A FLAC that has nothing but its head: it tells all about the sound, and there is none.</summary>
    /// <summary>Sound by all that its head says, in a codec (a format tag of WAVE) that nobody knows.</summary>
    private static async Task WriteOfUnknownCodecAsync(string path)
    {
        await Sound.WriteAsync(path, 1);
        using var file = File.OpenWrite(path);
        file.Position = 20;
        file.Write([0x34, 0x12]);
    }

    private static async Task<Site> SiteWithSongAsync(SlowFfmpeg ffmpeg, params (string Key, string Value)[] settings)
    {
        var site = new Site().With("Renditions:Ffmpeg", ffmpeg.Program);
        foreach (var (key, value) in settings) site.With(key, value);
        await Sound.WriteAsync(site.Music.File("song.flac"), 30);
        return site.Start();
    }
}

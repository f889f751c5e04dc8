using Byeol.Browsing;
using Byeol.Testing;

namespace Byeol.Playing;

public class BrokenFileTests(Chromium chromium)
{
    [Fact]
    public async Task Noise_that_passes_for_an_MP3_does_not_stop_the_queue()
    {
        using var folder = new TemporaryFolder();
        AudioFiles.WriteMp3(folder.File("1 Noise.mp3"), 200_001);
        Mp3Copy.WriteUntagged(folder.File("2 Song.mp3"));
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(server.Address);

        await listener.Track("1 Noise").ClickAsync();

        await Expect(listener.Status).ToContainTextAsync("“1 Noise” does not play.");
        await listener.ExpectSelectedAsync("2 Song");
        await listener.Sound.ReachAsync(0.5);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_and_the_next_one_plays()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "1 Gone", "2 Song" }) Mp3Copy.WriteUntagged(folder.File(name + ".mp3"));
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(server.Address);
        await Expect(listener.Track("1 Gone")).ToBeVisibleAsync();
        File.Delete(folder.File("1 Gone.mp3"));

        await listener.Track("1 Gone").ClickAsync();

        await Expect(listener.Status).ToContainTextAsync("“1 Gone” does not play.");
        await listener.ExpectSelectedAsync("2 Song");
        await listener.Sound.ReachAsync(0.5);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task A_last_track_that_does_not_play_leaves_the_page_usable()
    {
        using var folder = new TemporaryFolder();
        Mp3Copy.WriteUntagged(folder.File("1 Song.mp3"));
        File.WriteAllBytes(folder.File("2 Empty of sound.flac"), [.. "fLaC"u8, .. new byte[5000]]);
        await using var server = await ServerProcess.StartAsync(folder.Path, null, 0, "--Library:MediaInfo=/no/mediainfo");
        await using var listener = await chromium.VisitAsync(server.Address);

        await listener.Track("2 Empty of sound").ClickAsync();
        await Expect(listener.Status).ToContainTextAsync("“2 Empty of sound” does not play.");
        await Expect(listener.Button("Play")).ToBeEnabledAsync();

        await listener.PlayAsync("1 Song");
        await Expect(listener.Status).ToBeEmptyAsync();
        await listener.Sound.HearAsync();
    }
}

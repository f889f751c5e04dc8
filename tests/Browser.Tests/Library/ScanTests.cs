using System.Text.RegularExpressions;
using Byeol.Browsing;
using Byeol.Playing;
using Byeol.Testing;

namespace Byeol.Library;

public class ScanTests(Chromium chromium)
{
    private const int Many = 3_000;

    // Four seconds, where nothing else is to be done.
    private const float ScanPatience = 120_000;

    [Fact]
    public async Task While_the_music_is_read_the_page_says_how_far_it_is_and_then_shows_it_and_few_rows_exist()
    {
        using var folder = new TemporaryFolder();
        for (var number = 1; number <= Many; number++) AudioFiles.WriteMp3(folder.File($"{number:0000}.mp3"), 4_170, number);
        using var mediaInfo = await FakeMediaInfo.MakeAsync(FakeMediaInfo.AtTheGate);
        await using var server = await ServerProcess.LaunchAsync(folder.Path, null, 0, $"--Library:MediaInfo={mediaInfo.Program}");
        await using var listener = await chromium.VisitAsync(server.Address);

        await Expect(listener.Page.GetByText(new Regex(@"^Reading your music: [\d,]+ of 3,000$"))).ToBeVisibleAsync();
        mediaInfo.OpenGate();
        await Expect(listener.Page.GetByRole(AriaRole.Progressbar)).ToBeHiddenAsync(new() { Timeout = ScanPatience });
        await Expect(listener.TrackRows.First).ToHaveAttributeAsync("aria-setsize", "3000");

        await listener.TrackRows.First.HoverAsync();
        for (var screen = 0; screen < 40; screen++) await listener.Page.Mouse.WheelAsync(0, 6_000);
        await Expect(listener.Track("3000")).ToBeVisibleAsync();
        Assert.InRange(await listener.TrackRows.CountAsync(), 5, 80);
    }

    [Fact]
    public async Task Files_that_could_not_be_read_are_counted_and_listed_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        Mp3Copy.WriteUntagged(folder.File("Song.mp3"));
        await File.WriteAllTextAsync(folder.File("A text.mp3"), "This is no music.");
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(server.Address);

        await listener.Link("1 file could not be read").ClickAsync();
        var problems = listener.Page.GetByRole(AriaRole.List, new() { Name = "Problems" }).GetByRole(AriaRole.Listitem);
        await Expect(problems).ToHaveCountAsync(1);
        await Expect(problems.Locator("strong")).ToHaveTextAsync("A text.mp3");
        await Expect(problems.Locator("span")).Not.ToBeEmptyAsync();
        await listener.Link("Library").ClickAsync();
        await listener.PlayAsync("Song");
    }

    [Fact]
    public async Task Music_that_comes_and_goes_does_so_in_the_page_without_a_reload()
    {
        using var folder = new TemporaryFolder();
        Mp3Copy.WriteUntagged(folder.File("First.mp3"));
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(server.Address);
        await Expect(listener.TrackRows).ToHaveCountAsync(1);

        Mp3Copy.WriteUntagged(folder.File("Second.mp3"));
        await Expect(listener.Track("Second")).ToBeVisibleAsync();
        File.Delete(folder.File("First.mp3"));
        await Expect(listener.TrackRows.Locator(".title")).ToHaveTextAsync(["Second"]);
    }
}

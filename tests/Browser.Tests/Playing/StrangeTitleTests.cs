using Byeol.Browsing;
using Byeol.Testing;

namespace Byeol.Playing;

public class StrangeTitleTests(Chromium chromium)
{
    private const string Markup = "<img src=x onerror=alert(1)>";
    private const string RightToLeft = "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202E!";
    private const string Emoji = "👩‍👩‍👧‍👦 🏴‍☠️ 🎻";

    private static readonly string Long = string.Concat(Enumerable.Repeat("Aljubarrota", 28))[..300];

    [Fact]
    public async Task Titles_are_shown_as_text_and_play_whatever_is_in_them()
    {
        using var folder = new TemporaryFolder();
        Mp3Copy.WriteUntagged(folder.File($"{Markup}.mp3"));
        foreach (var (index, title) in new[] { RightToLeft, Emoji, Long }.Index())
            Mp3Copy.WriteTitled(folder.File($"tagged {index}.mp3"), title);
        await using var server = await ServerProcess.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(server.Address);

        foreach (var title in new[] { Markup, RightToLeft, Emoji, Long })
        {
            await listener.PlayAsync(title);
            await listener.Sound.HearAsync();
            Assert.True(await listener.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        }

        await listener.Search.FillAsync("<img");
        await Expect(listener.TrackRows).ToHaveCountAsync(1);
        await Expect(listener.Page.Locator("img")).ToHaveCountAsync(0);
        Assert.Empty(listener.Complaints.All);
    }
}

using Byeol.Browsing;

namespace Byeol.Page;

public class NarrowScreenTests(Chromium chromium, SampleServer server)
{
    [Theory]
    [InlineData(390, 844)]
    [InlineData(320, 568)]
    public async Task On_a_phone_a_track_can_be_found_and_played_and_nothing_overflows(int width, int height)
    {
        await using var listener = await chromium.VisitAsync(server.Address, width, height);
        await ExpectNoOverflowAsync(listener);

        await listener.Search.FillAsync("도라지");
        await listener.Track("도라지타령").ClickAsync();
        await Expect(listener.Button("Pause")).ToBeVisibleAsync();
        await listener.Sound.AdvanceAsync(1);
        await Expect(listener.Lyrics).ToBeVisibleAsync();
        await ExpectNoOverflowAsync(listener);

        await listener.Button("Library").ClickAsync();
        await Expect(listener.Search).ToBeInViewportAsync();
        await listener.Button("Close library").ClickAsync();
        await listener.Button("Pause").ClickAsync();
        await Expect(listener.Button("Play")).ToBeInViewportAsync();
    }

    private static async Task ExpectNoOverflowAsync(Listener listener)
    {
        await Expect(listener.NowPlaying).ToBeInViewportAsync();
        Assert.True(await listener.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }
}

using Byeol.Browsing;

namespace Byeol.Playing;

public class PlayTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task A_click_on_an_MP3_plays_it_through_the_hub()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");

        await listener.Sound.AdvanceAsync(1);
        await listener.Sound.HearAsync();
        Assert.StartsWith("blob:", await listener.Sound.SourceAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_on_a_FLAC_plays_it_over_HTTP()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Amazing Grace");

        await listener.Sound.AdvanceAsync(1);
        await listener.Sound.HearAsync();
        Assert.Contains("/api/", await listener.Sound.SourceAsync(), StringComparison.Ordinal);
    }
}

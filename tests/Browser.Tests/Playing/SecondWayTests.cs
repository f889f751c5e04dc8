using Byeol.Browsing;

namespace Byeol.Playing;

public class SecondWayTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Without_a_WebSocket_a_track_plays_and_seeks_by_HLS()
    {
        await using var listener = await ArriveWithoutAsync("delete globalThis.WebSocket");

        await listener.PlayAsync("아리랑");
        await listener.SeekAsync(60);

        await listener.Sound.ReachAsync(60.5);
        await listener.Sound.HearAsync();
        Assert.StartsWith("blob:", await listener.Sound.SourceAsync(), StringComparison.Ordinal);
        Assert.Empty(listener.Complaints.All);
    }

    [Fact]
    public async Task Without_a_WebSocket_another_quality_goes_on_at_the_same_place()
    {
        await using var listener = await ArriveWithoutAsync("delete globalThis.WebSocket");
        await listener.PlayAsync("아리랑");
        await listener.SeekAsync(60);
        await listener.Sound.ReachAsync(60.5);

        await listener.ChooseQualityAsync("Low");

        await Expect(listener.Button("Quality: Low · Opus 96k")).ToBeVisibleAsync();
        await listener.Sound.ReachAsync(61.5);
        Assert.InRange(await listener.Sound.TimeAsync(), 61, 110);
    }

    [Fact]
    public async Task Without_Media_Source_Extensions_the_browser_plays_HLS_by_itself()
    {
        await using var listener = await ArriveWithoutAsync("delete globalThis.MediaSource; delete globalThis.ManagedMediaSource");

        await listener.PlayAsync("Amazing Grace");

        await listener.Sound.AdvanceAsync(1);
        await listener.Sound.HearAsync();
        Assert.EndsWith("/hls/master.m3u8", await listener.Sound.SourceAsync(), StringComparison.Ordinal);
    }

    /// <summary>Visits in a browser that lacks something.</summary>
    private async Task<Listener> ArriveWithoutAsync(string script)
    {
        var listener = await chromium.VisitAsync(server.Address);
        await listener.Page.AddInitScriptAsync(script);
        await listener.Page.ReloadAsync();
        return listener;
    }
}

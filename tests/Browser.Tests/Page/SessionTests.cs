using Byeol.Browsing;

namespace Byeol.Page;

public class SessionTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task A_session_leaves_no_error_behind_and_asks_no_other_host()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");
        await listener.SeekAsync(100);
        await listener.Sound.ReachAsync(100.5);
        await listener.Lyrics.GetByRole(AriaRole.Button, new() { Name = "청천 하늘엔 잔별도 많고" }).ClickAsync();
        await listener.Search.FillAsync("grace");
        await listener.PlayAsync("Amazing Grace");
        await listener.SeekAsync(60);
        await listener.Sound.ReachAsync(60.5);
        await listener.Search.ClearAsync();
        await listener.PlayAsync("도라지타령");
        await listener.Button("Paper theme").ClickAsync();
        await listener.Button("Mute").ClickAsync();
        await listener.Button("Keyboard shortcuts").ClickAsync();
        await listener.Button("Pause").ClickAsync();
        await listener.Page.ReloadAsync();
        await listener.ExpectSelectedAsync("도라지타령");

        Assert.Empty(listener.Complaints.All);
        Assert.Equal([server.Address.Authority], listener.Complaints.Hosts);
    }

    [Fact]
    public async Task Theme_and_silence_are_remembered_by_the_next_visit()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Button("Paper theme").ClickAsync();
        await listener.Button("Mute").ClickAsync();

        await listener.Page.ReloadAsync();

        await Expect(listener.Button("Night theme")).ToBeVisibleAsync();
        await Expect(listener.Button("Unmute")).ToBeVisibleAsync();
    }
}

using Byeol.Browsing;

namespace Byeol.Page;

public class KeyboardTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Arrows_go_through_the_ways_to_look_at_the_library_and_do_not_seek_there()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Tab("Tracks").FocusAsync();
        await listener.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(listener.Tab("Albums")).ToBeFocusedAsync();
        await Expect(listener.Albums).ToBeVisibleAsync();
        await listener.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(listener.Artists).ToBeVisibleAsync();
        await listener.Page.Keyboard.PressAsync("End");
        await Expect(listener.Tracks).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Everything_to_play_an_album_is_reached_by_Tab_and_Enter()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server.Address, "#/albums"));
        var album = listener.Albums.GetByRole(AriaRole.Link).First;
        await listener.Tab("Albums").FocusAsync();
        await listener.Page.Keyboard.PressAsync("Tab");
        await Expect(album).ToBeFocusedAsync();
        await listener.Page.Keyboard.PressAsync("Enter");
        await Expect(listener.Link("Albums")).ToBeFocusedAsync();
        await listener.Page.Keyboard.PressAsync("Tab");
        await listener.Page.Keyboard.PressAsync("Tab");
        await listener.Page.Keyboard.PressAsync("Enter");
        await listener.Sound.ReachAsync(0.2);
    }

    [Fact]
    public async Task Escape_closes_what_is_open_one_after_the_other()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Page.Keyboard.PressAsync("q");
        await listener.Page.Keyboard.PressAsync("?");
        var keys = listener.Page.GetByRole(AriaRole.Heading, new() { Name = "Keys" });
        var queue = listener.Page.GetByRole(AriaRole.Heading, new() { Name = "Queue" });
        await Expect(keys).ToBeVisibleAsync();
        await listener.Page.Keyboard.PressAsync("Escape");
        await Expect(keys).ToBeHiddenAsync();
        await Expect(queue).ToBeVisibleAsync();
        await listener.Page.Keyboard.PressAsync("Escape");
        await Expect(queue).ToBeHiddenAsync();
    }
}

using System.Text.RegularExpressions;
using Byeol.Browsing;

namespace Byeol.Playing;

public class QualityTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task The_chosen_tier_is_heard_is_shown_and_is_remembered()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Amazing Grace");
        foreach (var tier in new[] { "Original", "Lossless", "High", "Low" })
        {
            await listener.ChooseAsync(listener.Quality, tier);
            await Expect(listener.Quality).ToHaveAccessibleNameAsync(new Regex($"^Quality: {tier}"));
            await listener.Sound.AdvanceAsync(0.2);
        }

        await listener.Page.ReloadAsync();
        await listener.Button("Play").ClickAsync();
        await Expect(listener.Quality).ToHaveAccessibleNameAsync(new Regex("^Quality: Low"));
    }

    [Fact]
    public async Task The_menu_is_used_by_keyboard_and_says_what_is_chosen()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        var menu = listener.Page.GetByRole(AriaRole.Menu);
        var keyboard = listener.Page.Keyboard;
        await listener.Quality.FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(Item("Automatic")).ToBeFocusedAsync();
        await Expect(Item("Automatic")).ToBeCheckedAsync();
        await keyboard.PressAsync("End");
        await Expect(Item("Off")).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await Expect(menu).ToBeHiddenAsync();
        await Expect(listener.Quality).ToBeFocusedAsync();

        await keyboard.PressAsync("Enter");
        await Expect(Item("Lossless")).ToBeCheckedAsync();
        await keyboard.PressAsync("Escape");
        await Expect(menu).ToBeHiddenAsync();

        ILocator Item(string name) => menu.GetByRole(AriaRole.Menuitemradio, new() { NameRegex = new Regex("^" + name) });
    }
}

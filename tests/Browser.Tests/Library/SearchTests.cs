using System.Text.RegularExpressions;
using Byeol.Browsing;

namespace Byeol.Library;

public class SearchTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Typing_narrows_the_list_and_clearing_brings_it_back()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await Expect(listener.TrackRows).ToHaveCountAsync(5);

        await listener.Search.FillAsync("GRACE");
        await Expect(listener.TrackRows).ToHaveCountAsync(1);
        await Expect(listener.Track("Amazing Grace")).ToBeVisibleAsync();

        await listener.Search.FillAsync("민요");
        await Expect(listener.TrackRows).ToHaveCountAsync(2);

        await listener.Search.ClearAsync();
        await Expect(listener.TrackRows).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task Where_nothing_matches_it_says_so_and_says_for_what()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Search.FillAsync("<b>nothing</b>");

        await Expect(listener.Page.GetByText("Nothing matches “<b>nothing</b>”.")).ToBeVisibleAsync();
        await Expect(listener.TrackRows).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_was_found_plays_and_so_does_what_comes_after_it_in_what_was_found()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Page.Keyboard.PressAsync("/");
        await listener.Page.Keyboard.TypeAsync("traditional");
        await Expect(listener.TrackRows).ToHaveCountAsync(3);

        await listener.PlayAsync("Auld Lang Syne");
        await listener.Button("Next").ClickAsync();
        await listener.ExpectSelectedAsync("Amazing Grace");
        await Expect(listener.Button("Next")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task The_address_of_a_track_opens_it_without_a_sound_and_Back_goes_back()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server.Address, "#/track/2"));
        await listener.ExpectSelectedAsync("Auld Lang Syne");
        await Expect(listener.Button("Play")).ToBeVisibleAsync();

        await listener.PlayAsync("도라지타령");
        await Expect(listener.Page).ToHaveURLAsync(new Regex("#/track/5$"));

        await listener.Page.GoBackAsync();
        await listener.ExpectSelectedAsync("Auld Lang Syne");
        await listener.Sound.ReachAsync(0.5);
        await listener.Page.GoForwardAsync();
        await listener.ExpectSelectedAsync("도라지타령");
    }

    [Fact]
    public async Task The_address_of_no_track_says_so_and_leaves_the_page_usable()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server.Address, "#/track/999"));
        await Expect(listener.Status).ToContainTextAsync("999");

        await listener.PlayAsync("아리랑");
        await Expect(listener.Status).ToBeEmptyAsync();
    }
}

using System.Text.RegularExpressions;
using Byeol.Browsing;

namespace Byeol.Page;

public class RememberingTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task After_a_reload_the_queue_stands_where_it_stood_and_rests()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Search.FillAsync("민요");
        await Expect(listener.TrackRows).ToHaveCountAsync(2);
        await listener.PlayAsync("도라지타령");
        await listener.SeekAsync(40);
        await listener.Sound.AdvanceAsync(0.5);
        await listener.Button("Repeat: off").ClickAsync();

        await listener.Page.ReloadAsync();
        await listener.ExpectSelectedAsync("도라지타령");
        await Expect(listener.Button("Play")).ToBeVisibleAsync();
        await Expect(listener.Seek).ToHaveAttributeAsync("aria-valuetext", new Regex("^0:4[0-9] of"));
        await Expect(listener.Button("Repeat: all")).ToBeVisibleAsync();
        await listener.Button("Queue").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(["아리랑", "도라지타령"]);

        await listener.Button("Play").ClickAsync();
        await listener.Sound.AdvanceAsync(0.2);
        await Expect(listener.Seek).ToHaveAttributeAsync("aria-valuetext", new Regex("^0:4[0-9] of"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"trackIds\":[1,2],\"index\":7,\"repeat\":\"off\",\"order\":null}")]
    [InlineData("{\"trackIds\":\"<b>\",\"index\":0,\"repeat\":\"off\",\"order\":null}")]
    public async Task A_stored_queue_that_is_none_leaves_the_page_usable(string stored)
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Page.EvaluateAsync(
            """
            (stored) => addEventListener('pagehide', () => {
              localStorage.setItem('byeol.queue', stored);
              localStorage.setItem('byeol.position', 'NaN');
            })
            """,
            stored);
        await listener.Page.ReloadAsync();

        await Expect(listener.NowPlaying).ToContainTextAsync("Nothing playing");
        await listener.PlayAsync("아리랑");
        Assert.Empty(listener.Complaints.All);
    }

    [Fact]
    public async Task A_sent_address_is_played_next_and_the_queue_stays()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Search.FillAsync("민요");
        await Expect(listener.TrackRows).ToHaveCountAsync(2);
        await listener.PlayAsync("아리랑");
        await listener.Search.ClearAsync();
        await listener.Page.EvaluateAsync("location.hash = '#/track/1'");

        await listener.ExpectSelectedAsync("Greensleeves");
        await listener.Button("Queue").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(["아리랑", "Greensleeves", "도라지타령"]);
    }
}

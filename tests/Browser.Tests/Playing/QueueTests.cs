using Byeol.Browsing;

namespace Byeol.Playing;

public class QueueTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Next_and_Previous_go_through_the_list_whatever_the_format()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Auld Lang Syne");

        foreach (var (button, title) in new[]
        {
            ("Next", "Amazing Grace"), ("Next", "아리랑"), ("Previous", "Amazing Grace"), ("Previous", "Auld Lang Syne"),
        })
        {
            await listener.Button(button).ClickAsync();
            await listener.ExpectSelectedAsync(title);
            await listener.Sound.ReachAsync(0.2);
            await listener.Sound.HearAsync();
        }
    }

    [Fact]
    public async Task Previous_in_the_middle_of_a_track_goes_to_its_beginning()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Amazing Grace");
        await listener.SeekAsync(30);
        await listener.Sound.ReachAsync(30.2);

        Assert.Equal(0, await listener.Sound.SoughtByAsync(() => listener.Button("Previous").ClickAsync()));
        await listener.ExpectSelectedAsync("Amazing Grace");
        await listener.Sound.ReachAsync(0.5);
    }

    [Theory]
    [InlineData("Auld Lang Syne", "Amazing Grace")]
    [InlineData("Amazing Grace", "아리랑")]
    public async Task At_the_end_of_a_track_the_next_one_plays_by_itself(string title, string next)
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync(title);

        await listener.SeekAsync(await listener.Sound.DurationAsync() - 1.5);

        await listener.ExpectSelectedAsync(next);
        await listener.Sound.ReachAsync(0.5);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task After_the_last_track_it_rests_and_Play_plays_that_one_again()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("도라지타령");
        await Expect(listener.Button("Next")).ToBeDisabledAsync();

        await listener.SeekAsync(await listener.Sound.DurationAsync() - 1);
        await Expect(listener.Button("Play")).ToBeVisibleAsync();
        await listener.ExpectSelectedAsync("도라지타령");

        await listener.Button("Play").ClickAsync();
        await Expect(listener.Button("Pause")).ToBeVisibleAsync();
        await listener.Sound.ReachAsync(0.5);
        await listener.Sound.HearAsync();
    }
}

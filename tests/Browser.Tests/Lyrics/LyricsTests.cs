using Byeol.Browsing;

namespace Byeol.Lyrics;

public class LyricsTests(Chromium chromium, SampleServer server)
{
    private const double Moment = 0.05;
    private const string Interlude = "· · ·";

    [Theory]
    [InlineData("아리랑", "민요/01 아리랑", new[] { 1, 6, 12 })]
    [InlineData("Amazing Grace", "Songs/02 Amazing Grace", new[] { 1, 4, 6 })]
    public async Task The_line_that_is_sung_is_the_current_one_from_its_stamp_to_the_next(string title, string song, int[] places)
    {
        var lines = TimedLine.OfSong(song);
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync(title);
        await listener.Button("Pause").ClickAsync();

        foreach (var place in places)
        {
            await ExpectAsync(listener, lines[place].Start - Moment, lines[place - 1]);
            await ExpectAsync(listener, lines[place].Start + Moment, lines[place]);
            await ExpectAsync(listener, (lines[place].Start + lines[place + 1].Start) / 2, lines[place]);
        }
    }

    [Fact]
    public async Task Before_the_first_line_there_is_no_current_one_and_an_interlude_is_one()
    {
        var lines = TimedLine.OfSong("민요/01 아리랑");
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");
        await listener.Button("Pause").ClickAsync();

        await ExpectAsync(listener, lines[0].Start + Moment, lines[0]);
        await listener.SeekAsync(lines[0].Start - Moment);
        await Expect(listener.CurrentLine).ToHaveCountAsync(0);
        await ExpectAsync(listener, lines[8].Start + Moment, new TimedLine(lines[8].Start, Interlude));
    }

    [Fact]
    public async Task While_it_plays_each_line_becomes_the_current_one_in_its_turn_and_stays_in_view()
    {
        var lines = TimedLine.OfSong("민요/02 도라지타령");
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("도라지타령");
        await listener.SeekAsync(lines[4].Start - 1);

        foreach (var line in lines.Skip(4).Take(2))
        {
            await Expect(listener.CurrentLine).ToHaveTextAsync(line.Text);
            Assert.True(await listener.Sound.TimeAsync() >= line.Start - Moment);
            await Expect(listener.CurrentLine).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task A_click_on_a_line_goes_to_its_time_and_plays_on_from_there()
    {
        var line = TimedLine.OfSong("민요/01 아리랑")[6];
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");

        var button = listener.Lyrics.GetByRole(AriaRole.Button, new() { Name = line.Text });
        var sought = await listener.Sound.SoughtByAsync(() => button.ClickAsync());

        Assert.Equal(line.Start, sought, 0.5);
        await Expect(listener.CurrentLine).ToHaveTextAsync(line.Text);
        await listener.Sound.ReachAsync(line.Start + 1);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task A_tune_without_words_says_so()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Greensleeves");

        await Expect(listener.Page.GetByText("No lyrics")).ToBeVisibleAsync();
        await Expect(listener.CurrentLine).ToHaveCountAsync(0);
    }

    private static async Task ExpectAsync(Listener listener, double time, TimedLine line)
    {
        await listener.SeekAsync(time);
        await Expect(listener.CurrentLine).ToHaveTextAsync(line.Text);
        await Expect(listener.CurrentLine).ToHaveCountAsync(1);
    }
}

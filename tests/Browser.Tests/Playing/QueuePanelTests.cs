using Byeol.Browsing;

namespace Byeol.Playing;

public class QueuePanelTests(Chromium chromium, SampleServer server)
{
    private static readonly string[] Sample = ["Greensleeves", "Auld Lang Syne", "Amazing Grace", "아리랑", "도라지타령"];

    [Fact]
    public async Task A_track_that_is_played_brings_all_others_that_match_and_Q_shows_them()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Auld Lang Syne");
        await listener.Page.Keyboard.PressAsync("q");

        await Expect(listener.QueueTitles).ToHaveTextAsync(Sample);
        await Expect(Current(listener)).ToHaveTextAsync("Auld Lang Syne");
        await listener.Page.Keyboard.PressAsync("q");
        await Expect(listener.QueueRows).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_added_comes_next_or_last()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.Search.FillAsync("grace");
        await Expect(listener.TrackRows).ToHaveCountAsync(1);
        await listener.PlayAsync("Amazing Grace");
        await listener.Search.ClearAsync();
        await listener.ChooseAsync(listener.Button("More about 아리랑"), "Add to queue");
        await Expect(listener.Status).ToHaveTextAsync("Added to the queue: 1 track");
        await listener.ChooseAsync(listener.Button("More about Greensleeves"), "Play next");
        await listener.Button("Queue").ClickAsync();

        await Expect(listener.QueueTitles).ToHaveTextAsync(["Amazing Grace", "Greensleeves", "아리랑"]);
        await listener.Button("Next").ClickAsync();
        await listener.ExpectSelectedAsync("Greensleeves");
        await listener.Sound.ReachAsync(0.2);
    }

    [Fact]
    public async Task Rows_are_moved_by_keyboard_and_by_pointer()
    {
        await using var listener = await ListenToAllAsync();
        await listener.Button("Move 아리랑").FocusAsync();
        await listener.Page.Keyboard.PressAsync("ArrowUp");
        await listener.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(listener.QueueTitles).ToHaveTextAsync(Titles(0, 3, 1, 2, 4));

        await listener.QueueTitles.Filter(new() { HasText = "Greensleeves" }).FocusAsync();
        await listener.Page.Keyboard.PressAsync("Alt+ArrowDown");
        await Expect(listener.QueueTitles).ToHaveTextAsync(Titles(3, 0, 1, 2, 4));

        var mouse = listener.Page.Mouse;
        var (from, to) = (await CentreAsync(listener.Button("Move 도라지타령")), await CentreAsync(listener.Button("Move Greensleeves")));
        await mouse.MoveAsync(from.X, from.Y);
        await mouse.DownAsync();
        await mouse.MoveAsync(to.X, to.Y, new() { Steps = 8 });
        await Expect(listener.Page.Locator("li.held")).ToHaveCountAsync(1);
        await mouse.UpAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(Titles(3, 4, 0, 1, 2));
        await Expect(Current(listener)).ToHaveTextAsync("Greensleeves");
    }

    [Fact]
    public async Task What_is_removed_or_cleared_can_be_had_back()
    {
        await using var listener = await ListenToAllAsync();
        await listener.Button("Remove Amazing Grace").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(Titles(0, 1, 3, 4));
        await listener.Button("Undo").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(Sample);

        await listener.Button("Clear").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(["Greensleeves"]);
        await listener.Button("Undo").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(Sample);
        await listener.Sound.AdvanceAsync(0.2);
    }

    [Fact]
    public async Task The_track_that_plays_gives_its_turn_to_the_next_when_it_is_removed()
    {
        await using var listener = await ListenToAllAsync();
        await listener.Button("Remove Greensleeves").ClickAsync();

        await listener.ExpectSelectedAsync("Auld Lang Syne");
        await listener.Sound.ReachAsync(0.2);
    }

    [Fact]
    public async Task Shuffle_keeps_what_plays_and_gives_the_order_back()
    {
        await using var listener = await ListenToAllAsync();
        await listener.Page.Keyboard.PressAsync("s");
        await Expect(listener.Button("Shuffle")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(listener.QueueTitles.First).ToHaveTextAsync("Greensleeves");
        await listener.Button("Shuffle").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(Sample);
    }

    [Fact]
    public async Task Repeat_goes_on_from_the_last_to_the_first()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("도라지타령");
        await Expect(listener.Button("Next")).ToBeDisabledAsync();
        await listener.Page.Keyboard.PressAsync("r");
        await Expect(listener.Button("Repeat: all")).ToBeVisibleAsync();
        await listener.Button("Next").ClickAsync();
        await listener.ExpectSelectedAsync("Greensleeves");
    }

    private static ILocator Current(Listener listener) => listener.QueueRows.And(listener.Page.Locator("[aria-current]")).Locator(".title");

    private static string[] Titles(params IEnumerable<int> places) => [.. places.Select(place => Sample[place])];

    private static async Task<(float X, float Y)> CentreAsync(ILocator thing)
    {
        var box = await thing.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not to be seen.");
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }

    private async Task<Listener> ListenToAllAsync()
    {
        var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Greensleeves");
        await listener.Button("Queue").ClickAsync();
        await Expect(listener.QueueTitles).ToHaveTextAsync(Sample);
        return listener;
    }
}

using Byeol.Browsing;

namespace Byeol.Playing;

public class SeekTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task A_seek_to_what_has_not_arrived_plays_on_there()
    {
        const double place = 110;
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");
        Assert.False(await listener.Sound.HoldsAsync(place));

        await listener.SeekAsync(place);

        await listener.Sound.ReachAsync(place + 1);
        await listener.Sound.HearAsync();
        Assert.False(await listener.Sound.HoldsAsync(place - 60), "What lies between was pulled for nothing.");
    }

    [Fact]
    public async Task Of_many_seeks_in_a_row_the_last_one_counts()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");

        foreach (var place in new[] { 100, 40, 120, 2, 90, 60 }) await listener.SeekAsync(place);

        await listener.Sound.ReachAsync(61);
        Assert.InRange(await listener.Sound.TimeAsync(), 61, 89);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task A_seek_back_to_what_has_been_dropped_plays_on_there()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("Auld Lang Syne");
        await listener.SeekAsync(90);
        await listener.Sound.ReachAsync(90.5);
        Assert.False(await listener.Sound.HoldsAsync(20));

        await listener.SeekAsync(20);

        await listener.Sound.ReachAsync(21);
        Assert.InRange(await listener.Sound.TimeAsync(), 21, 80);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task While_the_bar_is_dragged_the_sound_stays_and_on_release_it_follows_once()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");
        var bar = (await listener.Seek.BoundingBoxAsync())!;
        var (middle, mouse) = (bar.Y + bar.Height / 2, listener.Page.Mouse);

        await mouse.MoveAsync(bar.X + bar.Width * 0.2f, middle);
        await mouse.DownAsync();
        await mouse.MoveAsync(bar.X + bar.Width * 0.75f, middle, new() { Steps = 10 });
        Assert.InRange(await listener.Sound.TimeAsync(), 0, 25);
        var sought = await listener.Sound.SoughtByAsync(() => mouse.UpAsync());

        Assert.InRange(sought / await listener.Sound.DurationAsync(), 0.7, 0.8);
        await listener.Sound.ReachAsync(sought + 0.5);
    }

    [Fact]
    public async Task The_arrow_keys_step_five_seconds_and_Space_pauses_and_plays()
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");
        var keyboard = listener.Page.Keyboard;

        await keyboard.PressAsync("Space");
        await Expect(listener.Button("Play")).ToBeVisibleAsync();
        var paused = await listener.Sound.TimeAsync();
        Assert.Equal(paused + 5, await listener.Sound.SoughtByAsync(() => keyboard.PressAsync("ArrowRight")), 0.01);
        Assert.Equal(paused, await listener.Sound.SoughtByAsync(() => keyboard.PressAsync("ArrowLeft")), 0.01);

        await keyboard.PressAsync("Space");
        await Expect(listener.Button("Pause")).ToBeVisibleAsync();
        await listener.Sound.AdvanceAsync(0.5);
    }
}

using Byeol.Browsing;
using Byeol.Testing;

namespace Byeol.Connection;

public class ReconnectTests(Chromium chromium)
{
    private const string Reconnecting = "Reconnecting…";

    [Fact]
    public async Task The_server_is_killed_and_comes_back_and_playback_goes_on_past_what_it_held()
    {
        await using var outage = await Outage.StartAsync(Repository.SampleLibrary);
        await using var listener = await chromium.VisitAsync(outage.Address);
        await listener.PlayAsync("아리랑");
        await listener.Sound.HoldUntilAsync(20);

        await outage.BeginAsync();
        await Expect(listener.Status).ToHaveTextAsync(Reconnecting);
        var held = await listener.Sound.EndOfBufferAsync();
        Assert.InRange(held, 20, 60);
        await listener.SeekAsync(held - 2);
        await listener.Sound.ReachAsync(held - 1);
        await Expect(listener.Button("Pause")).ToBeVisibleAsync();

        await outage.EndAsync();
        await Expect(listener.Status).ToBeEmptyAsync();
        await listener.Sound.ReachAsync(held + 1);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task A_seek_to_what_has_not_arrived_is_done_when_the_server_is_back()
    {
        await using var outage = await Outage.StartAsync(Repository.SampleLibrary);
        await using var listener = await chromium.VisitAsync(outage.Address);
        await listener.PlayAsync("아리랑");

        await outage.BeginAsync();
        await Expect(listener.Status).ToHaveTextAsync(Reconnecting);
        await listener.SeekAsync(110);
        await listener.SeekAsync(90);
        await outage.EndAsync();

        await listener.Sound.ReachAsync(91);
        await listener.Sound.HearAsync();
        await Expect(listener.Status).ToBeEmptyAsync();
    }

    [Fact]
    public async Task What_plays_over_HTTP_goes_on_too()
    {
        const int minutes = 10;
        using var folder = new TemporaryFolder();
        Tone.WriteWav(folder.File("Tone.wav"), minutes * 60);
        await using var outage = await Outage.StartAsync(folder.Path);
        await using var listener = await chromium.VisitAsync(outage.Address);
        await listener.PlayAsync("Tone");

        await outage.BeginAsync();
        await Expect(listener.Status).ToHaveTextAsync(Reconnecting);
        const int place = minutes * 50;
        Assert.False(await listener.Sound.HoldsAsync(place));
        await listener.SeekAsync(place);
        await outage.EndAsync();

        await Expect(listener.Status).ToBeEmptyAsync();
        await listener.Sound.ReachAsync(place + 1);
        await listener.Sound.HearAsync();
    }

    [Fact]
    public async Task A_track_chosen_while_the_server_is_away_plays_when_it_is_back()
    {
        await using var outage = await Outage.StartAsync(Repository.SampleLibrary);
        await using var listener = await chromium.VisitAsync(outage.Address);
        await Expect(listener.Track("Amazing Grace")).ToBeVisibleAsync();

        await outage.BeginAsync();
        await Expect(listener.Status).ToHaveTextAsync(Reconnecting);
        await listener.Track("Auld Lang Syne").ClickAsync();
        await listener.ExpectSelectedAsync("Auld Lang Syne");
        await outage.EndAsync();

        await listener.Sound.ReachAsync(0.5);
        await listener.Sound.HearAsync();
        await Expect(listener.Lyrics).ToBeVisibleAsync();
    }
}

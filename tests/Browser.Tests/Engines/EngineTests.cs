using Byeol.Browsing;

namespace Byeol.Engines;

public class EngineTests(SampleServer server)
{
    private const string First = "Auld Lang Syne";
    private const string Second = "Amazing Grace";

    [Theory]
    [InlineData("chromium", "Chrome/")]
    [InlineData("firefox", "Firefox/")]
    [InlineData("webkit", "Version/")]
    public async Task The_page_plays_seeks_and_goes_on_to_the_next_track(string engine, string agent)
    {
        var seen = await Engine.RunAsync<Seen>("play-seek-join.mjs", engine, server.Address.ToString(), First, Second);

        Assert.Contains(agent, seen.Agent, StringComparison.Ordinal);
        Assert.InRange(seen.Sought.Position, 50, 70);
        Assert.Equal([First, First, First, Second], new[] { seen.Played, seen.Sought, seen.Before, seen.After }.Select(at => at.Title));
    }

    private sealed record Seen(string Agent, Sight Played, Sight Sought, Sight Before, Sight After);
}

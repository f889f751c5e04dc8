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
    public async Task The_page_plays_seeks_and_joins_two_tracks(string engine, string agent)
    {
        var seen = await Engine.RunAsync<Seen>("play-seek-join.mjs", engine, server.Address.ToString(), First, Second);

        Assert.Contains(agent, seen.Agent, StringComparison.Ordinal);
        Assert.InRange(seen.Sought.Position, 50, 70);
        Assert.Equal([First, First, First, Second], new[] { seen.Played, seen.Sought, seen.Before, seen.After }.Select(at => at.Title));

        // The second track follows on the timeline of the first: the element neither stops nor waits nor gets another source.
        Assert.Equal(seen.Before.Source, seen.After.Source);
        Assert.Equal(seen.Before.Silences, seen.After.Silences);
    }

    private sealed record Seen(string Agent, Sight Played, Sight Sought, Sight Before, Sight After);
}

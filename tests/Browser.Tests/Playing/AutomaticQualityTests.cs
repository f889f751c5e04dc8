using System.Text.RegularExpressions;
using Byeol.Browsing;
using Byeol.Connection;

namespace Byeol.Playing;

public class AutomaticQualityTests(Chromium chromium, SampleServer server)
{
    /// <summary>What was loaded is heard first: half a minute of it, at most.</summary>
    private static readonly LocatorAssertionsToHaveAccessibleNameOptions Patience = new() { Timeout = 120_000 };

    [Fact]
    public async Task Automatic_follows_the_line_down_and_up_within_the_track()
    {
        await using var line = new NarrowLine(server.Address);
        await using var listener = await chromium.VisitAsync(line.Address);
        await listener.PlayAsync("아리랑");
        await Expect(listener.Quality).ToHaveAccessibleNameAsync(new Regex("^Quality: High"));
        var source = await listener.Sound.SourceAsync();

        // Above what low takes, 12 kB/s, and below the 32 kB/s of high.
        line.Rate = 16_000;
        await Expect(listener.Quality).ToHaveAccessibleNameAsync(new Regex("^Quality: Low"), Patience);

        line.Rate = null;
        await Expect(listener.Quality).ToHaveAccessibleNameAsync(new Regex("^Quality: High"), Patience);
        Assert.Equal(source, await listener.Sound.SourceAsync());
        Assert.Empty(listener.Complaints.All);
    }
}

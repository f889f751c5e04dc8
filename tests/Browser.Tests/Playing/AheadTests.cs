using System.Net.Http.Json;
using System.Text.Json;
using Byeol.Browsing;
using Byeol.Testing;

namespace Byeol.Playing;

public class AheadTests(Chromium chromium)
{
    [Fact]
    public async Task What_comes_next_is_made_while_this_one_plays()
    {
        await using var server = await ServerProcess.StartAsync(Repository.SampleLibrary);
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync("아리랑");
        await listener.Button("Pause").ClickAsync();

        // Long before it is wound on, which is half a minute before the end.
        await Until.TrueAsync(() => IsWholeAsync(server, track: 5, "high"), whole => whole);
        Assert.InRange(await listener.Sound.TimeAsync(), 0, 90);
    }

    private static async Task<bool> IsWholeAsync(ServerProcess server, int track, string rendition)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var known = await http.GetFromJsonAsync<JsonElement>($"/api/tracks/{track}");
        return known.GetProperty("renditions").EnumerateArray()
            .Single(has => has.GetProperty("name").GetString() == rendition)
            .GetProperty("length").ValueKind == JsonValueKind.Number;
    }
}

using System.Diagnostics;

namespace Byeol.Catalog;

/// <summary>How long it takes; times are measured and not asserted, so only <c>benchmarks/Catalog/run</c> has it.</summary>
public abstract partial class CatalogTests
{
    [Fact]
    public async Task Figures_of_a_library_of_10000_tracks()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Enumerable.Range(1, 10_000).Select(id => Rows.Of(
            id, $"노래 Song {id}", $"Artist {id % 500}", $"Album {id % 1000}", $"Artist {id % 500}", also: row => row.Year = 1950 + (id % 70))));
        var artist = CollectionId.OfArtist("Artist 7")!;

        await MeasureAsync("search, a title each", () => stage.FindAsync("노래"));
        await MeasureAsync("search, 10 matches", () => stage.FindAsync("song 777"));
        await MeasureAsync("search, an album", () => stage.FindAsync("album 77"));
        await MeasureAsync("search, nothing", () => stage.FindAsync("nothing of it"));
        await MeasureAsync("search, 100 words", () => stage.FindAsync(string.Join(' ', Letters)));
        await MeasureAsync("ids of all", async () => await stage.Tracks.FindIdsAsync("", 100_000, CancellationToken.None));
        await MeasureAsync("last page of all", async () => await stage.Tracks.FindAsync("", new Slice(9_900, 100), CancellationToken.None));
        await MeasureAsync("albums", () => stage.AlbumsAsync());
        await MeasureAsync("albums of a query", () => stage.AlbumsAsync("album 77"));
        await MeasureAsync("artists", () => stage.ArtistsAsync());
        await MeasureAsync("an artist's albums", async () => await stage.Collections.GetArtistAlbumsAsync(artist, All, CancellationToken.None));
        await MeasureAsync("an artist's tracks", async () => await stage.Collections.GetArtistTracksAsync(artist, All, CancellationToken.None));
    }

    /// <summary>The least time of 20, and the mean of what this process computed, after five that warm up.</summary>
    private async Task MeasureAsync(string what, Func<Task> ask)
    {
        for (var time = 0; time < 5; time++) await ask();

        var times = new List<double>();
        var computed = Environment.CpuUsage.TotalTime;
        for (var time = 0; time < 20; time++)
        {
            var begun = Stopwatch.GetTimestamp();
            await ask();
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }

        var mean = (Environment.CpuUsage.TotalTime - computed).TotalMilliseconds / times.Count;
        TestContext.Current.TestOutputHelper!.WriteLine($"{GetType().Name,-24} {what,-24} {times.Min(),8:0.0} {mean,8:0.0} ms");
    }
}

using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Renditions;

public class LibraryFillerTests
{
    [Fact]
    public async Task What_is_wanted_of_the_whole_library_is_made_though_nobody_asks_for_it()
    {
        await using var site = await SiteAsync("high,low", tracks: 2);

        var page = await Until.TrueAsync(() => site.FindAsync(), page => page.Items.All(track => IsWhole(track, "high") && IsWhole(track, "low")));
        Assert.Equal(2, page.Items.Count);
        Assert.DoesNotContain(page.Items, track => IsWhole(track, "lossless"));
        await Until.TrueAsync(() => Task.FromResult(site.Log), log => log.Contains("Made 4 renditions; 2 of 2 tracks are done"));
    }

    [Fact]
    public async Task It_ends_before_it_pushes_out_what_is_in_the_cache()
    {
        // Each is some 20 kB, so one of them is the last that fits.
        await using var site = await SiteAsync("high", tracks: 16, ("Cache:MaxBytes", "250000"));

        await Until.TrueAsync(() => Task.FromResult(site.Log), log => log.Any(line => line.StartsWith("The cache is nearly full", StringComparison.Ordinal)));
        Assert.InRange((await site.FindAsync()).Items.Count(track => IsWhole(track, "high")), 8, 15);
    }

    private static bool IsWhole(TrackSnapshot track, string rendition) => track.Renditions.Single(has => has.Name == rendition).Length is not null;

    private static async Task<Site> SiteAsync(string names, int tracks, params (string Key, string Value)[] settings)
    {
        var site = new Site().With("Renditions:Library", names);
        foreach (var (key, value) in settings) site.With(key, value);

        // No two of one length, for the same sound is the same rendition.
        for (var track = 0; track < tracks; track++) await Sound.WriteAsync(site.Music.File($"{track}.flac"), 1 + track * 0.01);
        return site.Start();
    }
}

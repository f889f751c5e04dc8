using Byeol.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Byeol.Renditions;

public sealed class RenditionCacheTests : IDisposable
{
    private const int Bytes = 1000;

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddYears(50));
    private readonly CacheFolder names;
    private RenditionCache cache;

    public RenditionCacheTests()
    {
        names = new CacheFolder(Settings);
        Directory.CreateDirectory(Settings.Value.Renditions);
        cache = Load();
    }

    private IOptions<CacheOptions> Settings => Options.Create(new CacheOptions { Root = folder.Path, MaxBytes = 3 * Bytes });

    private string[] Files => [.. Directory.GetFiles(Settings.Value.Renditions).Select(path => Path.GetFileName(path)).Order()];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_least_recently_used_goes_first_and_after_a_restart_too()
    {
        foreach (var number in new[] { 1, 2, 3 }) Keep(number);
        Pass();
        cache.Find(Version(1));
        Pass();

        cache = Load();
        Keep(4);

        Assert.Equal([1, 3, 4], Enumerable.Range(1, 4).Where(number => cache.LengthOf(Version(number)) is not null));
        Assert.Equal(3 * Bytes, cache.Bytes);
        Assert.Equal(6, Files.Length);
    }

    [Fact]
    public async Task What_somebody_is_reading_stays()
    {
        Keep(1);
        await using var content = cache.Find(Version(1))!.TryOpen()!;
        Pass();
        foreach (var number in new[] { 2, 3, 4, 5 }) Keep(number);

        Assert.NotNull(cache.LengthOf(Version(1)));
        Assert.Equal(Bytes, await content.ReadAsync(new byte[Bytes], 0, default));

        await content.DisposeAsync();
        Keep(6);
        Assert.Null(cache.LengthOf(Version(1)));
    }

    [Fact]
    public void What_is_listened_to_stays_between_two_pulls()
    {
        Keep(1);
        cache.Find(Version(1));
        foreach (var number in new[] { 2, 3, 4 }) Keep(number);
        Assert.NotNull(cache.LengthOf(Version(1)));
    }

    [Fact]
    public void What_is_being_made_counts()
    {
        foreach (var number in new[] { 1, 2, 3 }) Keep(number);
        cache.CountUnfinished(Bytes);
        Assert.Equal(3 * Bytes, cache.Bytes);
        Assert.Null(cache.LengthOf(Version(1)));
    }

    [Fact]
    public void Leftovers_go_at_the_start_and_what_is_not_the_servers_own_stays()
    {
        Keep(1);
        File.Delete(names.IndexOf(Version(1)));
        File.WriteAllText(names.IndexOf(Version(2)), "{}");
        File.WriteAllText(names.NewTemporary(Version(3)), "");
        File.WriteAllText(Path.Combine(Settings.Value.Renditions, "notes.txt"), "");
        using var another = File.OpenHandle(names.NewTemporary(Version(4)), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);

        cache = Load();

        Assert.Equal(2, Files.Length);
        Assert.Contains("notes.txt", Files);
        Assert.Equal(0, cache.Bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ not json")]
    [InlineData("null")]
    [InlineData("{\"SampleRate\":48000,\"Delay\":0,\"Samples\":9,\"InitLength\":1,\"Segments\":[[9,9]]}")]
    [InlineData("{\"SampleRate\":48000,\"Delay\":0,\"Samples\":9,\"InitLength\":1,\"Segments\":[null]}")]
    public void A_damaged_index_removes_its_rendition(string index)
    {
        Keep(1);
        File.WriteAllText(names.IndexOf(Version(1)), index);
        cache = Load();

        Assert.Null(cache.Find(Version(1)));
        Assert.Empty(Files);
        Assert.Equal(0, cache.Bytes);
    }

    private static string Version(int number) => $"{number:x16}";

    private void Pass() => time.Advance(TimeSpan.FromHours(1));

    private RenditionCache Load()
    {
        var loaded = new RenditionCache(names, Settings, time, NullLogger<RenditionCache>.Instance);
        loaded.Load();
        return loaded;
    }

    private void Keep(int number)
    {
        time.Advance(TimeSpan.FromSeconds(1));
        var table = new SegmentTable(Version(number), 48_000, 0, 0);
        table.Begin(100);
        table.Add(100, Bytes - 100, 96_000);
        var path = names.NewTemporary(Version(number));
        File.WriteAllBytes(path, new byte[Bytes]);
        var file = new MadeFile(path, table, time);
        file.Grow(Bytes);
        cache.CountUnfinished(Bytes);
        cache.Keep(file, Sidecar.Of(table, 96_000));
        File.SetLastWriteTimeUtc(names.IndexOf(Version(number)), time.GetUtcNow().UtcDateTime);
    }
}

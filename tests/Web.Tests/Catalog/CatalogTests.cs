using System.Text;
using Byeol.Tracks;

namespace Byeol.Catalog;

/// <summary>What the tracks of a catalog must do, whichever provider keeps them.</summary>
public abstract partial class CatalogTests
{
    [Fact]
    public async Task Pages_together_are_all_tracks_once_in_the_order_of_their_ids()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Enumerable.Range(1, 25).Reverse().Select(id => Rows.Of(id, $"Title {id}")));

        var pages = new List<TrackPage>();
        foreach (var skip in new[] { 0, 10, 20, 30, int.MaxValue })
            pages.Add(await stage.Tracks.FindAsync("", new Slice(skip, 10), CancellationToken.None));

        Assert.Equal(Enumerable.Range(1, 25), pages.SelectMany(page => page.Items).Select(track => track.Id));
        Assert.All(pages, page => Assert.Equal(25, page.Total));
    }

    [Fact]
    public async Task A_title_stands_before_an_artist_and_an_artist_before_an_album()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "One", "Somebody", "By the sea"),
            Rows.Of(2, "Two", "Sea Power", "Two"),
            Rows.Of(3, "The sea", "Somebody", "Three"),
            Rows.Of(4, "Four", "Somebody", "Four", albumArtist: "Sea Choir"),
            Rows.Of(5, "Sea", "Sea", "Sea"),
            Rows.Of(6, "None", "Nobody", "Nothing"));

        Assert.Equal([3, 5, 2, 4, 1], await stage.FindAsync("SEA"));
        Assert.Equal([3, 1], await stage.FindAsync("sea somebody the"));
        Assert.Equal([2], (await stage.Tracks.FindAsync("sea", new Slice(2, 1), CancellationToken.None)).Items.Select(track => track.Id));
        Assert.Equal([3, 5, 2, 4, 1], await stage.Tracks.FindIdsAsync("sea", 100, CancellationToken.None));
        Assert.Equal([3, 5], await stage.Tracks.FindIdsAsync("sea", 2, CancellationToken.None));
        Assert.Equal([1, 2, 3, 4, 5, 6], await stage.Tracks.FindIdsAsync(" ", 100, CancellationToken.None));
    }

    [Fact]
    public async Task A_word_is_found_whatever_its_case_accents_and_form()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "Jóga".Normalize(NormalizationForm.FormD), "Björk"),
            Rows.Of(2, "아리랑"),
            Rows.Of(3, "아리랑".Normalize(NormalizationForm.FormD)),
            Rows.Of(4, "각오"),
            Rows.Of(5, "東京ブギウギ"),
            Rows.Of(6, "Песня 🎵"));

        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            Assert.Equal([1], await stage.FindAsync("BJÖRK joga".Normalize(form)));
            Assert.Equal([2, 3], await stage.FindAsync("아리".Normalize(form)));
            Assert.Equal([4], await stage.FindAsync("각".Normalize(form)));
            Assert.Empty(await stage.FindAsync("가".Normalize(form)));
            Assert.Equal([5], await stage.FindAsync("ブギ".Normalize(form)));
            Assert.Equal([6], await stage.FindAsync("🎵 ПЕСНЯ".Normalize(form)));
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("[a-z]")]
    [InlineData("*")]
    [InlineData("?")]
    [InlineData("$1")]
    [InlineData("{0}")]
    [InlineData("@p0")]
    [InlineData("';DROP")]
    public async Task Characters_that_mean_something_to_a_database_mean_themselves(string hostile)
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Rows.Of(1, "Plain"), Rows.Of(2, $"Before{hostile}after", "Plain", "Plain"));

        Assert.Equal([2], await stage.FindAsync(hostile));
        Assert.Equal([2], await stage.FindAsync($"e{hostile}a"));
        Assert.Empty(await stage.AlbumsAsync(hostile));
        Assert.Empty(await stage.ArtistsAsync(hostile));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\0b")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\uFFFE\uFFFF")]
    [InlineData("\u0001\u001F\u007F\u0085")]
    [InlineData("\u202E\u200B\uFEFF")]
    public async Task What_a_database_cannot_hold_harms_neither_a_query_nor_a_row(string hostile)
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Rows.Of(1, "Plain"), Rows.Of(2, $"x{hostile}y", $"x{hostile}y", $"x{hostile}y"));

        Assert.DoesNotContain(1, await stage.FindAsync($"x{hostile}"));
        await stage.AlbumsAsync(hostile);
        await stage.ArtistsAsync(hostile);
        Assert.Equal([1, 2], await stage.FindAsync(""));
        Assert.Equal($"x{hostile.Replace('\0', '\uFFFD')}y".Length, (await stage.GetAsync(2))!.Title.Length);
        Assert.Single(await stage.AlbumsAsync());
    }

    [Fact]
    public async Task A_query_of_as_many_words_as_it_may_have_is_answered()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Rows.Of(1, "Plain"), Rows.Of(2, string.Join("", Letters)));

        Assert.Equal([2], await stage.FindAsync(string.Join(' ', Letters)));
        Assert.Empty(await stage.AlbumsAsync(string.Join(' ', Letters)));
        Assert.Empty(await stage.FindAsync(new string('가', 200)));
    }

    [Fact]
    public async Task Tracks_are_given_by_their_ids_and_those_that_are_not_there_are_left_out()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Rows.Of(3, "Three"), Rows.Of(1, "One"), Rows.Of(2, "Two"));

        var tracks = await stage.Tracks.GetManyAsync([3, 1, 99, int.MaxValue, -1], CancellationToken.None);
        Assert.Equal([1, 3], tracks.Select(track => track.Id).Order());
        Assert.Empty(await stage.Tracks.GetManyAsync([], CancellationToken.None));
        Assert.Equal("Two", (await stage.GetAsync(2))!.Title);
        Assert.Null(await stage.GetAsync(4));
        Assert.Null(await stage.GetAsync(int.MinValue));
    }

    [Fact]
    public async Task What_is_hidden_is_seen_by_nobody()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "Here", "Band", "Album", also: row => row.Cover = "c1"),
            Rows.Of(2, "Gone", "Band", "Album", also: row => row.IsHidden = true),
            Rows.Of(3, "Gone", "Gone", "Gone", also: row => row.IsHidden = true));

        Assert.Equal([1], await stage.FindAsync(""));
        Assert.Empty(await stage.FindAsync("gone"));
        Assert.Equal([1], await stage.Tracks.FindIdsAsync("", 10, CancellationToken.None));
        Assert.Single(await stage.Tracks.GetManyAsync([1, 2, 3], CancellationToken.None));
        Assert.Null(await stage.GetAsync(2));
        Assert.Equal(["Album"], await stage.AlbumsAsync());
        Assert.Equal(["Band"], await stage.ArtistsAsync());

        var gone = Rows.Of(3, "Gone", "Gone", "Gone");
        Assert.Null(await stage.Collections.GetAlbumAsync(gone.AlbumId!, CancellationToken.None));
        Assert.Null(await stage.Collections.GetArtistAsync(gone.ArtistId!, CancellationToken.None));
        Assert.Equal(0, (await stage.Collections.GetArtistTracksAsync(gone.ArtistId!, new Slice(0, 9), CancellationToken.None)).Total);
        var album = await stage.Collections.GetAlbumAsync(Rows.Of(1, "", "Band", "Album").AlbumId!, CancellationToken.None);
        Assert.Equal(1, album!.Tracks);
    }

    [Fact]
    public async Task Readers_are_served_while_a_scan_adds_tracks_and_no_page_is_torn()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(Enumerable.Range(1, 50).Select(id => Rows.Of(id, $"Song {id}", "Band", $"Album {id % 5}")));

        var writing = Task.Run(async () =>
        {
            for (var id = 51; id <= 250; id += 10)
                await stage.AddAsync(Enumerable.Range(id, 10).Select(added => Rows.Of(added, $"Song {added}", "Band", $"Album {added % 5}")));
        });
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            do
            {
                var page = await stage.Tracks.FindAsync("song", new Slice(10, 20), CancellationToken.None);
                Assert.Equal(Enumerable.Range(11, 20), page.Items.Select(track => track.Id));
                Assert.InRange(page.Total, 50, 250);
                Assert.Equal(5, (await stage.AlbumsAsync()).Count);
            }
            while (!writing.IsCompleted);
        }));
        await Task.WhenAll([writing, .. readers]);

        Assert.Equal(250, (await stage.FindAsync("song")).Count);
    }

    private protected abstract Task<CatalogStage> OpenAsync();

    // 100 words of one letter, each with a space, are as long as a query may be.
    private static IEnumerable<string> Letters => Enumerable.Range(0, 100).Select(index => $"{(char)('가' + index)}");
}

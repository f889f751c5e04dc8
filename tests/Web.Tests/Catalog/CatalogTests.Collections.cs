using Byeol.Collections;

namespace Byeol.Catalog;

/// <summary>What its albums and artists must do.</summary>
public abstract partial class CatalogTests
{
    private static readonly Slice All = new(0, 500);

    [Fact]
    public async Task An_album_is_put_together_of_its_tracks()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(5, "Two", "BJÖRK", "Début", also: row => (row.Year, row.Duration, row.Cover) = (1994, 60.5, "c5")),
            Rows.Of(4, "One", "Björk", "Debut", also: row => (row.Year, row.Duration) = (1993, 30.25)),
            Rows.Of(6, "Three", "Bjork", "debut", also: row => row.Cover = "c6"),
            Rows.Of(7, "No album", "Björk"));

        var page = await stage.Collections.FindAlbumsAsync("", All, CancellationToken.None);
        var artist = Rows.Of(4, "One", "Björk", "Debut").ArtistId;
        var album = Assert.Single(page.Items);
        Assert.Equal(new Album(album.Id, "Debut", "Björk", artist, 1993, 3, 90.75, new CoverOfTrack(5, "c5")), album);
        Assert.Equal(album, await stage.Collections.GetAlbumAsync(album.Id, CancellationToken.None));
        Assert.Equal(
            new Artist(artist!, "Björk", 1, 4, new CoverOfTrack(5, "c5")),
            Assert.Single((await stage.Collections.FindArtistsAsync("", All, CancellationToken.None)).Items));
        Assert.Null(await stage.Collections.GetAlbumAsync("0123456789abcdef", CancellationToken.None));
        Assert.Null(await stage.Collections.GetArtistAsync("0123456789abcdef", CancellationToken.None));
    }

    [Fact]
    public async Task A_compilation_without_an_album_artist_is_one_album_by_nobody()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "One", "Ann", "Hits", path: "hits/1.mp3"),
            Rows.Of(2, "Two", "Bob", "Hits", path: "hits/2.mp3"),
            Rows.Of(3, "Three", null, "Hits", path: "hits/3.mp3"),
            Rows.Of(4, "Other", "Ann", "Hits", path: "other/1.mp3"));

        var albums = (await stage.Collections.FindAlbumsAsync("", All, CancellationToken.None)).Items;
        Assert.Equal([("Ann", 1), (null, 3)], albums.Select(album => (album.Artist, album.Tracks)));
        Assert.Null(albums[1].ArtistId);
        Assert.Equal([1, 3], (await stage.Collections.FindAlbumsAsync("ann", All, CancellationToken.None)).Items.Select(album => album.Tracks));
        Assert.Equal([3], (await stage.Collections.FindAlbumsAsync("bob", All, CancellationToken.None)).Items.Select(album => album.Tracks));
        Assert.Equal(["Ann", "Bob"], await stage.ArtistsAsync());

        var ann = await stage.Collections.GetArtistAsync(CollectionId.OfArtist("Ann")!, CancellationToken.None);
        Assert.Equal((2, 2), (ann!.Albums, ann.Tracks));
        Assert.Equal(2, (await stage.Collections.GetArtistAlbumsAsync(ann.Id, All, CancellationToken.None)).Total);
    }

    [Fact]
    public async Task Albums_are_in_the_order_of_artist_year_and_title_and_the_unknown_comes_last()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "t", null, "Nobody's"),
            Rows.Of(2, "t", "beta", "No year"),
            Rows.Of(3, "t", "beta", "Late", also: row => row.Year = 2001),
            Rows.Of(4, "t", "beta", "Zed", also: row => row.Year = 1990),
            Rows.Of(5, "t", "beta", "Éarly", also: row => row.Year = 1990),
            Rows.Of(6, "t", "Alpha", "Z"),
            Rows.Of(7, "t", "별", "가"),
            Rows.Of(8, "t", "😀", "Emoji"),
            Rows.Of(9, "t", "\uE000", "Private"),
            Rows.Of(10, "t", "aa", "Danish"),
            Rows.Of(11, "t", "co-op", "Hyphen"),
            Rows.Of(12, "t", "coop", "None"),
            Rows.Of(13, "t", "co op", "Space"));

        Assert.Equal(
            ["Danish", "Z", "Éarly", "Zed", "Late", "No year", "Space", "Hyphen", "None", "가", "Private", "Emoji", "Nobody's"],
            await stage.AlbumsAsync());
        Assert.Equal(
            ["aa", "Alpha", "beta", "co op", "co-op", "coop", "별", "\uE000", "😀"],
            await stage.ArtistsAsync());

        var first = await stage.Collections.FindAlbumsAsync("", new Slice(0, 7), CancellationToken.None);
        var second = await stage.Collections.FindAlbumsAsync("", new Slice(7, 7), CancellationToken.None);
        Assert.Equal(await stage.AlbumsAsync(), first.Items.Concat(second.Items).Select(album => album.Title));
        Assert.Equal((13, 13), (first.Total, second.Total));
        Assert.Empty((await stage.Collections.FindAlbumsAsync("", new Slice(int.MaxValue, 1), CancellationToken.None)).Items);
        Assert.Empty((await stage.Collections.FindArtistsAsync("", new Slice(int.MaxValue, 1), CancellationToken.None)).Items);
    }

    [Fact]
    public async Task An_album_is_found_by_its_title_before_its_artist()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "t", "Sea Power", "Other"),
            Rows.Of(2, "t", "Zoe", "The Sea"),
            Rows.Of(3, "t", "Ann", "Deep sea"),
            Rows.Of(4, "sea", "Nobody", "Nothing"));

        Assert.Equal(["Deep sea", "The Sea", "Other"], await stage.AlbumsAsync("SEA"));
        Assert.Equal(["The Sea"], await stage.AlbumsAsync("sea zoe"));
        Assert.Equal(["Sea Power"], await stage.ArtistsAsync("sea"));
        Assert.Equal(["Ann", "Nobody", "Sea Power", "Zoe"], await stage.ArtistsAsync());
        Assert.Empty(await stage.ArtistsAsync("sea zoe"));
    }

    [Fact]
    public async Task Tracks_of_an_album_are_in_the_order_of_disc_number_and_path()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Track(1, "a/z.mp3", null, null),
            Track(2, "a/2-1.mp3", 2, 1),
            Track(3, "a/y.mp3", 1, 2),
            Track(4, "a/x.mp3", null, 1),
            Track(5, "a/é.mp3", 1, null),
            Track(6, "a/w.mp3", 1, 2));

        var page = await stage.Collections.GetAlbumTracksAsync(Track(0, "", null, null).AlbumId!, All, CancellationToken.None);
        Assert.Equal([4, 6, 3, 1, 5, 2], page.Items.Select(track => track.Id));
        Assert.Equal(6, page.Total);

        static TrackRow Track(int id, string path, int? disc, int? number) =>
            Rows.Of(id, "t", "Ann", "Album", albumArtist: "Ann", path: path, also: row => (row.Disc, row.Number) = (disc, number));
    }

    [Fact]
    public async Task Tracks_of_an_artist_go_album_by_album_and_end_with_those_without_one()
    {
        await using var stage = await OpenAsync();
        await stage.AddAsync(
            Rows.Of(1, "Single", "Ann"),
            Rows.Of(2, "Late", "Ann", "Later", "Ann", also: row => row.Year = 2000),
            Rows.Of(3, "Early two", "Ann", "Earlier", "Ann", also: row => (row.Year, row.Number) = (2010, 2)),
            Rows.Of(4, "Early one", "Guest", "Earlier", "Ann", also: row => (row.Year, row.Number) = (1990, 1)),
            Rows.Of(5, "Undated", "Ann", "A", "Ann"),
            Rows.Of(6, "Another's", "Bob", "B", "Bob"));

        var ann = CollectionId.OfArtist("Ann")!;
        var albums = await stage.Collections.GetArtistAlbumsAsync(ann, All, CancellationToken.None);
        var tracks = await stage.Collections.GetArtistTracksAsync(ann, All, CancellationToken.None);
        Assert.Equal(["Earlier", "Later", "A"], albums.Items.Select(album => album.Title));
        Assert.Equal(3, albums.Total);
        Assert.Equal([4, 3, 2, 5, 1], tracks.Items.Select(track => track.Id));
        Assert.Equal([3, 2], (await stage.Collections.GetArtistTracksAsync(ann, new Slice(1, 2), CancellationToken.None)).Items.Select(track => track.Id));
        Assert.Empty((await stage.Collections.GetArtistAlbumsAsync("none", All, CancellationToken.None)).Items);
    }
}

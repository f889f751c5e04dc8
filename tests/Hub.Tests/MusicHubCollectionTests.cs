using Byeol.Contract;
using Byeol.Hosting;
using Microsoft.AspNetCore.SignalR.Client;

namespace Byeol;

public class MusicHubCollectionTests
{
    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task Albums_and_artists_and_their_tracks_are_given(bool overKestrel, bool inMessagePack)
    {
        await using var host = await StartAsync(new Route(overKestrel, inMessagePack));

        var album = Assert.Single((await Call<AlbumPageSnapshot>(nameof(IMusicHub.FindAlbums), "", 0, 10)).Items);
        Assert.Equal(("a1", "민요", "Choir", "c1", 2, 90.0), (album.Id, album.Title, album.Artist, album.ArtistId, album.Tracks, album.Duration));
        Assert.Equal(album, await Call<AlbumSnapshot>(nameof(IMusicHub.GetAlbum), "a1"));
        Assert.Equal([2], IdsOf(await Call<TrackPageSnapshot>(nameof(IMusicHub.GetAlbumTracks), "a1", 1, 10)));

        var artist = Assert.Single((await Call<ArtistPageSnapshot>(nameof(IMusicHub.FindArtists), null, 0, 10)).Items);
        Assert.Equal(("c1", "Choir", 1, 2), (artist.Id, artist.Name, artist.Albums, artist.Tracks));
        Assert.Equal(artist, await Call<ArtistSnapshot>(nameof(IMusicHub.GetArtist), "c1"));
        Assert.Equal(1, (await Call<AlbumPageSnapshot>(nameof(IMusicHub.GetArtistAlbums), "c1", 0, 10)).Total);
        Assert.Equal([1, 2], IdsOf(await Call<TrackPageSnapshot>(nameof(IMusicHub.GetArtistTracks), "c1", 0, 10)));

        Task<T> Call<T>(string method, params object?[] arguments) => host.Connection.InvokeCoreAsync<T>(method, arguments);
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task Tracks_are_given_in_the_order_asked_for(bool overKestrel, bool inMessagePack)
    {
        await using var host = await StartAsync(new Route(overKestrel, inMessagePack), ("Hub:PageSize", "100"));

        Assert.Equal([3, 1, 3], (await Get([3, 1, 99, 3, -1])).Select(track => track.Id));
        Assert.Empty(await Get([]));
        Assert.Equal(100, (await Get([.. Enumerable.Repeat(1, 100)])).Count);
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(() => Get([.. Enumerable.Repeat(1, 101)])));
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(() => Get(null)));
        Assert.Equal([1, 2, 3], await host.Connection.InvokeAsync<IReadOnlyList<int>>(nameof(IMusicHub.FindTrackIds), (string?)null));
        Assert.Equal([3], await host.Connection.InvokeAsync<IReadOnlyList<int>>(nameof(IMusicHub.FindTrackIds), "Title 3"));

        Task<IReadOnlyList<TrackSnapshot>> Get(int[]? ids) =>
            host.Connection.InvokeCoreAsync<IReadOnlyList<TrackSnapshot>>(nameof(IMusicHub.GetTracks), [ids]);
    }

    [Theory]
    [InlineData("a2")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("\0")]
    [InlineData("a1'--")]
    [InlineData("../a1")]
    [InlineData("민요")]
    public async Task What_is_no_album_or_artist_is_a_fault(string? id)
    {
        await using var host = await StartAsync(new Route(false, true));

        foreach (var method in new[] { nameof(IMusicHub.GetAlbum), nameof(IMusicHub.GetArtist) })
            Assert.Equal(FaultCode.CollectionNotFound, await FaultAssert.CodeOf(() => Call(method, id)));
        foreach (var method in new[] { nameof(IMusicHub.GetAlbumTracks), nameof(IMusicHub.GetArtistTracks), nameof(IMusicHub.GetArtistAlbums) })
            Assert.Equal(FaultCode.CollectionNotFound, await FaultAssert.CodeOf(() => Call(method, id, 0, 10)));

        Task Call(string method, params object?[] arguments) => host.Connection.InvokeCoreAsync(method, typeof(object), arguments);
    }

    [Theory]
    [InlineData(nameof(IMusicHub.FindAlbums), "")]
    [InlineData(nameof(IMusicHub.FindArtists), "")]
    [InlineData(nameof(IMusicHub.GetAlbumTracks), "a1")]
    [InlineData(nameof(IMusicHub.GetArtistTracks), "c1")]
    [InlineData(nameof(IMusicHub.GetArtistAlbums), "c1")]
    public async Task A_page_that_makes_no_sense_is_a_fault(string method, string argument)
    {
        await using var host = await StartAsync(new Route(false, true));

        foreach (var (skip, take) in new[] { (-1, 10), (0, 0), (int.MinValue, int.MinValue) })
            Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(() => Call(argument, skip, take)));
        await Call(argument, int.MaxValue, int.MaxValue);

        Task Call(params object?[] arguments) => host.Connection.InvokeCoreAsync(method, typeof(object), arguments);
    }

    private static IEnumerable<int> IdsOf(TrackPageSnapshot page) => page.Items.Select(track => track.Id);

    /// <summary>A hub with two tracks of an album, and one without.</summary>
    private static async Task<HubHost> StartAsync(Route route, params (string Key, string Value)[] settings)
    {
        var host = await HubHost.StartAsync(route, settings);
        for (var track = 0; track < 3; track++) host.Library.Add([1, 2, 3]);
        foreach (var id in new[] { 1, 2 })
        {
            var track = host.Library.Tracks[id];
            host.Library.Tracks[id] = track with { Album = "민요", AlbumId = "a1", AlbumArtist = "Choir", ArtistId = "c1" };
        }

        return host;
    }
}

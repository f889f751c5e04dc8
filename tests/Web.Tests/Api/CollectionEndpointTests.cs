using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Api;

public class CollectionEndpointTests
{
    [Fact]
    public async Task Albums_and_artists_of_the_samples_have_the_shape_of_the_contract()
    {
        await using var site = new Site().With("Library:Root", Repository.SampleLibrary).Start();

        var albums = await JsonAsync(site, "/api/albums?take=1");
        AssertShape("album-page.json", albums);
        var album = albums.GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Equal(albums.GetProperty("items")[0].ToString(), (await JsonAsync(site, $"/api/albums/{album}")).ToString());

        var tracks = await site.Http.GetFromJsonAsync<TrackPageSnapshot>($"/api/albums/{album}/tracks");
        Assert.Equal(albums.GetProperty("items")[0].GetProperty("tracks").GetInt32(), tracks!.Total);
        Assert.All(tracks.Items, track => Assert.Equal(album, track.AlbumId));

        var artists = await JsonAsync(site, "/api/artists");
        AssertShape("artist-page.json", artists);
        var artist = tracks.Items[0].ArtistId;
        Assert.Equal(artist, (await JsonAsync(site, $"/api/artists/{artist}")).GetProperty("id").GetString());
        Assert.Equal(album, (await JsonAsync(site, $"/api/artists/{artist}/albums")).GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Contains(
            tracks.Items[0].Id,
            (await site.Http.GetFromJsonAsync<TrackPageSnapshot>($"/api/artists/{artist}/tracks"))!.Items.Select(track => track.Id));
    }

    [Theory]
    [InlineData("/api/albums?skip=-1", 400)]
    [InlineData("/api/albums?take=x", 400)]
    [InlineData("/api/artists?take=0", 400)]
    [InlineData("/api/albums/none", 404)]
    [InlineData("/api/albums/%00", 400)]
    [InlineData("/api/albums/none/tracks", 404)]
    [InlineData("/api/artists/'%20OR%201=1", 404)]
    [InlineData("/api/artists/none/albums", 404)]
    [InlineData("/api/artists/none/tracks", 404)]
    [InlineData("/api/albums?query=%00", 200)]
    [InlineData("/api/artists?query=%25", 200)]
    [InlineData("/api/tracks?query=a%00b%ED%A0%80", 200)]
    public async Task Nothing_that_is_asked_is_more_than_a_wrong_question(string address, int status)
    {
        await using var site = new Site().WithMp3("song.mp3").Start();

        Assert.Equal((HttpStatusCode)status, (await site.Http.GetAsync(address)).StatusCode);
    }

    private static void AssertShape(string golden, JsonElement page)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Golden, golden))).RootElement;
        Assert.Equal(NamesOf(expected), NamesOf(page));
        Assert.Equal(NamesOf(expected.GetProperty("items")[0]).Order(), NamesOf(page.GetProperty("items")[0]).Order());
    }

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static async Task<JsonElement> JsonAsync(Site site, string address) =>
        JsonDocument.Parse(await site.Http.GetStringAsync(address)).RootElement;
}

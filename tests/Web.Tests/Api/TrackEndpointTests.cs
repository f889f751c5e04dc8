using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Api;

public class TrackEndpointTests
{
    [Fact]
    public async Task Tracks_have_the_shape_of_the_contract()
    {
        await using var site = new Site().WithMp3("song.mp3").WithMp3("tune.mp3").Start();

        var page = await JsonAsync(site, "/api/tracks?query=&skip=1&take=1");
        Assert.Equal(["items", "total"], NamesOf(page));
        Assert.Equal((1, 2), (page.GetProperty("items").GetArrayLength(), page.GetProperty("total").GetInt32()));

        var track = await JsonAsync(site, "/api/tracks/2");
        var golden = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Golden, "track-page.json"))).RootElement;
        var expected = golden.GetProperty("items")[0];
        Assert.Equal(NamesOf(expected).Order(), NamesOf(track).Order());
        Assert.Equal(NamesOf(expected.GetProperty("renditions")[0]).Order(), NamesOf(track.GetProperty("renditions")[0]).Order());
        Assert.Equal(track.ToString(), page.GetProperty("items")[0].ToString());
    }

    [Fact]
    public async Task Lyrics_are_LRC_or_JSON_as_the_client_accepts()
    {
        var sheet = "[00:01.50]하나\r\n[00:03.00]\n";
        var site = new Site().WithMp3("song.mp3");
        await File.WriteAllTextAsync(site.Music.File("song.lrc"), sheet);
        await using var _ = site.Start();

        foreach (var accept in new[] { "*/*", "text/plain", "text/html,*/*;q=0.8", "text/plain, application/json;q=0.5" })
        {
            var lrc = await LyricsAsync(site, accept);
            Assert.Equal("text/plain", lrc.Content.Headers.ContentType!.MediaType);
            Assert.Equal(sheet, await lrc.Content.ReadAsStringAsync());
        }

        foreach (var accept in new[] { "application/json", "text/plain;q=0.1, application/json" })
        {
            var json = await LyricsAsync(site, accept);
            Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
            Assert.Equal(
                """{"lines":[{"start":1.5,"text":"하나"},{"start":3,"text":""}]}""",
                await json.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("/api/tracks?skip=-1", 400)]
    [InlineData("/api/tracks?skip=x", 400)]
    [InlineData("/api/tracks?take=0", 400)]
    [InlineData("/api/tracks/99", 404)]
    [InlineData("/api/tracks/x", 404)]
    [InlineData("/api/tracks/99/audio", 404)]
    [InlineData("/api/tracks/99/lyrics", 404)]
    [InlineData("/api/tracks/1/lyrics", 404)]
    [InlineData("/api/nothing", 404)]
    public async Task Errors_are_problem_details(string address, int status)
    {
        await using var site = new Site().WithMp3("song.mp3").Start();

        foreach (var accept in new[] { "*/*", "text/html", "application/json" })
        {
            var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", accept } } };
            var response = await site.Http.SendAsync(request);
            Assert.Equal(
                (status, "application/problem+json"),
                ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task The_interface_describes_itself()
    {
        await using var site = new Site().Start();

        var document = await JsonAsync(site, "/openapi/v1.json");
        Assert.Equal("Byeol", document.GetProperty("info").GetProperty("title").GetString());
        Assert.Equal(
            [
                "/api/albums", "/api/albums/{id}", "/api/albums/{id}/tracks",
                "/api/artists", "/api/artists/{id}", "/api/artists/{id}/albums", "/api/artists/{id}/tracks",
                "/api/library", "/api/library/problems", "/api/library/scan",
                "/api/tracks", "/api/tracks/{id}", "/api/tracks/{id}/audio", "/api/tracks/{id}/cover",
                "/api/tracks/{id}/hls/aac.m3u8", "/api/tracks/{id}/hls/aac/{number}.aac", "/api/tracks/{id}/hls/master.m3u8",
                "/api/tracks/{id}/hls/{rendition}.m3u8", "/api/tracks/{id}/hls/{rendition}.mp4",
                "/api/tracks/{id}/hls/{rendition}/init.mp4", "/api/tracks/{id}/hls/{rendition}/{number}.m4s",
                "/api/tracks/{id}/lyrics",
                "/music/text", "/music/text/{name}",
            ],
            NamesOf(document.GetProperty("paths")).Order(StringComparer.Ordinal));
        var operations = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).ToList();
        Assert.Distinct(operations.Select(operation => operation.Value.GetProperty("operationId").GetString()));
        Assert.Equal(["application/json", "text/plain"], AnswersOf("GetLyrics"));
        Assert.Equal(["audio/*", "text/plain"], AnswersOf("GetMusic"));
        Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync("/scalar/v1")).StatusCode);

        IEnumerable<string> AnswersOf(string id) => NamesOf(operations
            .Single(operation => operation.Value.GetProperty("operationId").GetString() == id).Value
            .GetProperty("responses").GetProperty("200").GetProperty("content")).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_samples_come_as_they_are_from_every_address()
    {
        await using var site = new Site().With("Library:Root", Repository.SampleLibrary).With("Library:Texts", Repository.SampleTexts).Start();
        var files = Directory.EnumerateFiles(Repository.SampleLibrary, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".mp3" or ".flac")
            .OrderBy(file => Path.GetRelativePath(Repository.SampleLibrary, file), StringComparer.Ordinal)
            .ToList();

        Assert.True(files.Count >= 4);
        for (var index = 0; index < files.Count; index++)
        {
            var bytes = await File.ReadAllBytesAsync(files[index]);
            Assert.Equal(bytes, await site.Http.GetByteArrayAsync($"/music/text?track_id={index + 1}"));
            Assert.Equal(bytes, await site.Http.GetByteArrayAsync($"/api/tracks/{index + 1}/audio"));
        }

        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(Repository.SampleTexts, "text_sample")),
            await site.Http.GetByteArrayAsync("/music/text?file_name=text_sample"));
    }

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static async Task<JsonElement> JsonAsync(Site site, string address) =>
        JsonDocument.Parse(await site.Http.GetStringAsync(address)).RootElement;

    private static Task<HttpResponseMessage> LyricsAsync(Site site, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/tracks/1/lyrics");
        foreach (var type in accept.Split(',')) request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(type.Trim()));
        return site.Http.SendAsync(request);
    }
}

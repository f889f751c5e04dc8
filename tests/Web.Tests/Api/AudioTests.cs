using System.Net;
using System.Net.Http.Headers;
using Byeol.Hosting;

namespace Byeol.Api;

public class AudioTests
{
    private const int Length = (128 * 1024) - 3;

    [Theory]
    [InlineData("bytes=0-0", 0, 1)]
    [InlineData("bytes=1000-70000", 1000, 69001)]
    [InlineData("bytes=100000-", 100000, Length - 100000)]
    [InlineData("bytes=-500", Length - 500, 500)]
    [InlineData("bytes=131000-999999999", 131000, Length - 131000)]
    public async Task A_single_range_is_served(string range, int offset, int count)
    {
        await using var site = new Site().WithMp3("song.mp3", Length).Start();

        var response = await SendAsync(site, HttpMethod.Get, request => request.Headers.Range = RangeHeaderValue.Parse(range));
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal($"bytes {offset}-{offset + count - 1}/{Length}", response.Content.Headers.ContentRange!.ToString());
        var file = await File.ReadAllBytesAsync(site.Music.File("song.mp3"));
        Assert.Equal(file[offset..(offset + count)], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_range_beyond_the_end_is_refused_and_says_how_long_the_file_is()
    {
        await using var site = new Site().WithMp3("song.mp3", Length).Start();

        var response = await SendAsync(
            site, HttpMethod.Get, request => request.Headers.Range = new RangeHeaderValue(Length, null));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.Equal($"bytes */{Length}", response.Content.Headers.ContentRange!.ToString());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("range-not-satisfiable", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_tells_all_but_the_sound()
    {
        await using var site = new Site().WithMp3("song.mp3", Length).Start();

        var head = await SendAsync(site, HttpMethod.Head);
        var version = (await site.FindAsync()).Items[0].Renditions[0].Version;
        Assert.Equal((Length, "audio/mpeg", $"\"{version}\"", "bytes"), (
            head.Content.Headers.ContentLength!.Value,
            head.Content.Headers.ContentType!.MediaType,
            head.Headers.ETag!.Tag,
            Assert.Single(head.Headers.AcceptRanges)));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task If_Range_gives_the_range_of_the_same_version_and_the_whole_of_another()
    {
        await using var site = new Site().WithMp3("song.mp3", Length).Start();
        var etag = (await SendAsync(site, HttpMethod.Head)).Headers.ETag!;

        Assert.Equal(HttpStatusCode.PartialContent, await StatusWith(etag));
        site.WithMp3("song.mp3", Length, seed: 2);
        Assert.Equal(HttpStatusCode.OK, await StatusWith(etag));

        async Task<HttpStatusCode> StatusWith(EntityTagHeaderValue tag) => (await SendAsync(site, HttpMethod.Get, request =>
        {
            request.Headers.Range = new RangeHeaderValue(10, 20);
            request.Headers.IfRange = new RangeConditionHeaderValue(tag);
        })).StatusCode;
    }

    [Fact]
    public async Task What_a_client_has_already_is_not_sent_again()
    {
        await using var site = new Site().WithMp3("song.mp3", Length).Start();
        var etag = (await SendAsync(site, HttpMethod.Head)).Headers.ETag!;

        var response = await SendAsync(site, HttpMethod.Get, request => request.Headers.IfNoneMatch.Add(etag));
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(Site site, HttpMethod method, Action<HttpRequestMessage>? prepare = null)
    {
        var request = new HttpRequestMessage(method, "/api/tracks/1/audio");
        prepare?.Invoke(request);
        return site.Http.SendAsync(request);
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using Byeol.Hosting;

namespace Byeol.Music;

public class MusicEndpointTests
{
    private static readonly byte[] Lyrics =
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("아리랑 고개로 넘어간다 🌟 e\u0301\n", 5000)));

    [Theory]
    [InlineData("/music/text?file_name=text_sample")]
    [InlineData("/music/text/text_sample")]
    [InlineData("/music/text?file_name=sub%2F%EB%85%B8%EB%9E%98")]
    [InlineData("/music/text/sub/%EB%85%B8%EB%9E%98")]
    public async Task A_text_is_served_as_it_is(string address)
    {
        await using var site = new Site().WithText("text_sample", Lyrics).WithText("sub/노래", Lyrics).Start();

        var response = await site.Http.GetAsync(address);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal(Lyrics, await response.Content.ReadAsByteArrayAsync());

        var head = await site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal((HttpStatusCode.OK, "text/plain"), (head.StatusCode, head.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("?track_id=1")]
    [InlineData("?track_id=1&file_name=")]
    public async Task The_sound_of_a_track_is_served_as_it_is(string query)
    {
        await using var site = new Site().WithMp3("song.mp3").Start();

        var response = await site.Http.GetAsync("/music/text" + query);
        Assert.Equal("audio/mpeg", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(response.Content.Headers.ContentDisposition);
        Assert.Equal(await File.ReadAllBytesAsync(site.Music.File("song.mp3")), await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/music/text", 400, "bad-request")]
    [InlineData("/music/text?file_name=", 400, "bad-request")]
    [InlineData("/music/text?file_name=text_sample&track_id=1", 400, "bad-request")]
    [InlineData("/music/text?track_id=one", 400, "bad-request")]
    [InlineData("/music/text?track_id=1.0", 400, "bad-request")]
    [InlineData("/music/text?track_id=99999999999", 400, "bad-request")]
    [InlineData("/music/text?track_id=2", 404, "track-not-found")]
    [InlineData("/music/text?track_id=-1", 404, "track-not-found")]
    [InlineData("/music/text?file_name=none", 404, "text-not-found")]
    [InlineData("/music/text/none", 404, "text-not-found")]
    [InlineData("/music/text?file_name=..%2Fsecret", 404, "text-not-found")]
    [InlineData("/music/text?file_name=%2Fetc%2Fpasswd", 404, "text-not-found")]
    [InlineData("/music/text?file_name=text_sample%00", 404, "text-not-found")]
    [InlineData("/music/text?file_name=%FF%FE", 404, "text-not-found")]
    [InlineData("/music/text/..%2Fsecret", 404, "text-not-found")]
    [InlineData("/music/text/%2Fetc%2Fpasswd", 404, "text-not-found")]
    [InlineData("/music/text/..%5Csecret", 404, "text-not-found")]
    [InlineData("/music/text?file_name=not-utf8", 415, "not-utf8")]
    public async Task What_cannot_be_served_is_told_as_problem_details(string address, int status, string code)
    {
        await using var site = new Site()
            .WithMp3("song.mp3").WithText("text_sample", Lyrics).WithText("not-utf8", [.. Lyrics, 0xB0, 0xA1]).Start();

        var response = await site.Http.GetAsync(address);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));

        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((status, code), (problem.GetProperty("status").GetInt32(), problem.GetProperty("code").GetString()));
        Assert.DoesNotContain(site.Texts.Path, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leaves_the_folder_looks_just_like_nothing()
    {
        await using var site = new Site().Start();
        File.CreateSymbolicLink(site.Texts.File("link"), "/etc/hostname");

        Assert.Equal(await BodyOf("nothing"), await BodyOf("link"));

        async Task<string> BodyOf(string name)
        {
            var response = await site.Http.GetAsync($"/music/text?file_name={name}");
            var body = await response.Content.ReadAsStringAsync();
            return body[..body.IndexOf("traceId", StringComparison.Ordinal)];
        }
    }
}

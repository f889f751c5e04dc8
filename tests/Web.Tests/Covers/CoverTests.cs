using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Library;
using Byeol.Testing;
using CliWrap;
using CliWrap.Buffered;

namespace Byeol.Covers;

public class CoverTests
{
    [Fact]
    public async Task A_cover_comes_in_two_sizes_from_the_file_or_else_from_its_folder()
    {
        await using var site = new Site().WithMp3("100%d/plain.mp3");
        await Sound.MakeImageAsync(site.Texts.File("blue.png"), "blue");
        await Sound.MakeAsync(
            site.Music.File("100%d/own.flac"), "-i", site.Texts.File("blue.png"), "-map", "0:a", "-map", "1:v", "-c:v", "copy", "-disposition:v", "attached_pic");
        await Sound.MakeImageAsync(site.Texts.File("green.png"), "green");
        File.Copy(site.Texts.File("green.png"), site.Music.File("100%d/COVER.PNG"));
        site.WithMp3("elsewhere/bare.mp3").Start();

        Assert.Equal(("640x480", "blue"), await LookAsync(site, "own", "large"));
        Assert.Equal(("160x120", "blue"), await LookAsync(site, "own", "small"));
        Assert.Equal(("640x480", "green"), await LookAsync(site, "plain", "large"));
        Assert.Equal(("160x120", "green"), await LookAsync(site, "plain", "small"));

        var bare = await TrackAsync(site, "bare");
        Assert.Null(bare.Cover);
        await AssertFaultAsync(site, $"/api/tracks/{bare.Id}/cover", HttpStatusCode.NotFound, FaultCode.CoverNotFound);
        await AssertFaultAsync(site, "/api/tracks/99/cover", HttpStatusCode.NotFound, FaultCode.TrackNotFound);
        await AssertFaultAsync(site, "/api/tracks/1/cover?size=../../etc/passwd", HttpStatusCode.BadRequest, FaultCode.BadRequest);
    }

    [Fact]
    public async Task A_cover_is_kept_by_its_tag_and_asked_for_again_only_when_that_changes()
    {
        await using var site = new Site().WithMp3("song.mp3");
        await Sound.MakeImageAsync(site.Music.File("folder.jpg"), "red");
        site.Start();
        var before = await TrackAsync(site, "song");

        var first = await site.Http.GetAsync($"/api/tracks/1/cover?size=small&v={before.Cover}");
        Assert.Equal("image/jpeg", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal((true, TimeSpan.FromDays(365)), (first.Headers.CacheControl!.Public, first.Headers.CacheControl.MaxAge));
        Assert.Contains(first.Headers.CacheControl.Extensions, extension => extension.Name == "immutable");
        var again = new HttpRequestMessage(HttpMethod.Get, "/api/tracks/1/cover?size=small");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        var unchanged = await site.Http.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, true), (unchanged.StatusCode, unchanged.Headers.CacheControl!.NoCache));
        var head = await site.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/tracks/1/cover?size=small"));
        Assert.Equal(first.Content.Headers.ContentLength, head.Content.Headers.ContentLength);

        await Sound.MakeImageAsync(site.Music.File("folder.jpg"), "blue");
        var after = await Until.TrueAsync(() => TrackAsync(site, "song"), track => track.Cover != before.Cover);
        Assert.NotNull(after.Cover);
        Assert.Equal("blue", (await LookAsync(site, "song", "small")).Colour);
    }

    [Fact]
    public async Task A_picture_that_is_none_is_told_with_its_reason_and_not_tried_again_until_it_changes()
    {
        await using var site = new Site().WithMp3("song.mp3");
        var counter = site.Texts.File("ffmpeg");
        await File.WriteAllTextAsync(counter, $"#!/bin/sh\ncase \"$*\" in *scale*) echo run >> '{site.Texts.File("runs")}';; esac\nexec ffmpeg \"$@\"\n");
        await Cli.Wrap("chmod").WithArguments(["+x", counter]).ExecuteAsync();
        await File.WriteAllTextAsync(site.Music.File("cover.jpg"), "#EXTM3U\n/etc/passwd\n");
        site.With("Renditions:Ffmpeg", counter).Start();
        var broken = await TrackAsync(site, "song");

        for (var time = 0; time < 3; time++)
            await AssertFaultAsync(site, "/api/tracks/1/cover", HttpStatusCode.NotFound, FaultCode.CoverNotFound, "the picture cannot be decoded");
        Assert.Single(await File.ReadAllLinesAsync(site.Texts.File("runs")));

        await Sound.MakeImageAsync(site.Music.File("cover.jpg"));
        await Until.TrueAsync(() => TrackAsync(site, "song"), track => track.Cover != broken.Cover);
        Assert.Equal("640x480", (await LookAsync(site, "song", "large")).Size);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => LookAsync(site, "song", "small")));
        Assert.Equal(2, (await File.ReadAllLinesAsync(site.Texts.File("runs"))).Length);
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_a_huge_picture_is_refused()
    {
        await using var site = new Site().WithMp3("song.mp3");
        await Sound.MakeImageAsync(site.Music.File("cover.png"), size: "12000x12000");
        site.Start();

        await AssertFaultAsync(site, "/api/tracks/1/cover", HttpStatusCode.NotFound, FaultCode.CoverNotFound, "the picture cannot be decoded");
    }

    [Fact]
    public async Task Without_ffmpeg_the_image_of_the_folder_comes_as_it_is()
    {
        await using var site = new Site().WithMp3("song.mp3").With("Renditions:Ffmpeg", "no-such-program");
        await Sound.MakeImageAsync(site.Music.File("cover.png"));
        site.Start();

        var answer = await site.Http.GetAsync("/api/tracks/1/cover?size=small");
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(await File.ReadAllBytesAsync(site.Music.File("cover.png")), await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_image_that_is_a_link_out_of_the_library_is_no_cover()
    {
        await using var site = new Site().WithMp3("song.mp3");
        await Sound.MakeImageAsync(site.Texts.File("secret.jpg"));
        File.CreateSymbolicLink(site.Music.File("cover.jpg"), site.Texts.File("secret.jpg"));
        site.Start();

        Assert.Null((await TrackAsync(site, "song")).Cover);
        await AssertFaultAsync(site, "/api/tracks/1/cover", HttpStatusCode.NotFound, FaultCode.CoverNotFound);
    }

    private static async Task<TrackSnapshot> TrackAsync(Site site, string title) =>
        (await site.FindAsync()).Items.Single(track => track.Title == title);

    /// <summary>The size of a cover, and the colour in its middle.</summary>
    private static async Task<(string Size, string Colour)> LookAsync(Site site, string title, string size)
    {
        var track = await TrackAsync(site, title);
        var picture = await site.Http.GetByteArrayAsync($"/api/tracks/{track.Id}/cover?size={size}&v={track.Cover}");
        var probe = await Cli.Wrap("ffprobe").WithArguments(["-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0:s=x", "-"])
            .WithStandardInputPipe(PipeSource.FromBytes(picture)).ExecuteBufferedAsync();
        using var pixel = new MemoryStream();
        await Cli.Wrap("ffmpeg").WithArguments(["-v", "error", "-i", "-", "-vf", "scale=1:1", "-pix_fmt", "rgb24", "-f", "rawvideo", "-"])
            .WithStandardInputPipe(PipeSource.FromBytes(picture)).WithStandardOutputPipe(PipeTarget.ToStream(pixel)).ExecuteAsync();
        var parts = pixel.ToArray();
        return (probe.StandardOutput.Trim(), new[] { "red", "green", "blue" }[Array.IndexOf(parts, parts.Max())]);
    }

    private static async Task AssertFaultAsync(Site site, string address, HttpStatusCode status, string code, string? reason = null)
    {
        var answer = await site.Http.GetAsync(address);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((status, code), (answer.StatusCode, problem.GetProperty("code").GetString()));
        if (reason is not null) Assert.Contains(reason, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}

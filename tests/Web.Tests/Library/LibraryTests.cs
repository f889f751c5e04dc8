using System.Net;
using System.Text;
using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Library;

public class LibraryTests
{
    [Fact]
    public async Task Ids_are_given_in_the_ordinal_order_of_relative_paths()
    {
        await using var site = new Site()
            .WithMp3("b/1.mp3").WithMp3("b.mp3").WithMp3("Z.mp3").WithMp3("a/c/deep.MP3").WithMp3("가.mp3").Start();

        var page = await site.FindAsync();
        Assert.Equal(["Z", "deep", "b", "1", "가"], page.Items.Select(track => track.Title));
        Assert.Equal([1, 2, 3, 4, 5], page.Items.Select(track => track.Id));
    }

    [Fact]
    public async Task The_samples_have_their_tags_and_their_lyrics()
    {
        await using var site = new Site().With("Library:Root", Repository.SampleLibrary).Start();

        var arirang = Assert.Single((await site.FindAsync("아리랑")).Items);
        Assert.Equal(("아리랑", "전통 민요", "민요", true), (arirang.Title, arirang.Artist, arirang.Album, arirang.HasLyrics));
        Assert.InRange(arirang.Duration!.Value, 134, 135);
        var rendition = arirang.Renditions[0];
        Assert.Equal(("original", "audio/mpeg"), (rendition.Name, rendition.MimeType));

        var instrumental = Assert.Single((await site.FindAsync("greensleeves")).Items);
        Assert.Equal((false, "audio/flac"), (instrumental.HasLyrics, instrumental.Renditions[0].MimeType));
    }

    [Fact]
    public async Task What_is_no_audio_is_skipped_with_its_reason_and_the_rest_is_served()
    {
        var site = new Site().WithMp3("good.mp3");
        await File.WriteAllTextAsync(site.Music.File("text.mp3"), "this is not sound");
        await File.WriteAllTextAsync(site.Music.File("program.exe"), "MZ");
        await File.WriteAllTextAsync(site.Music.File("good.lrc"), "[00:01.00]la");
        await File.WriteAllBytesAsync(site.Music.File("empty.flac"), []);
        File.CreateSymbolicLink(site.Music.File("outside.mp3"), Path.Combine(Repository.Root, "LICENSE"));
        File.CreateSymbolicLink(site.Music.File("circle"), site.Music.Path);
        File.CreateSymbolicLink(site.Music.File("dangling.mp3"), "nowhere.mp3");
        await using var _ = site.Start();

        Assert.Equal("good", Assert.Single((await site.FindAsync()).Items).Title);
        string[] skipped =
        [
            "Skipped text.mp3: there is no audio in it",
            "Skipped program.exe: it is no audio file by its name",
            "Skipped empty.flac: it is empty",
            "Skipped outside.mp3: the link leads out of the library",
            "Skipped circle: links to folders are not followed",
            "Skipped dangling.mp3: it cannot be read",
        ];
        Assert.All(skipped, line => Assert.Contains(line, site.Log));
        Assert.DoesNotContain(site.Log, line => line.StartsWith("Skipped good", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_WavPack_too_short_for_MediaInfo_is_a_track_all_the_same()
    {
        var site = new Site();
        await Sound.MakeAsync(site.Music.File("short.wv"), "-t", "0.3");
        await File.WriteAllTextAsync(site.Music.File("text.wv"), "this is not sound");
        await using var _ = site.Start();

        var track = Assert.Single((await site.FindAsync()).Items);
        Assert.Equal(("short", 0.3), (track.Title, track.Duration));
        Assert.Contains("Skipped text.wv: there is no audio in it", site.Log);
    }

    [Fact]
    public async Task Without_MediaInfo_names_are_titles_and_the_log_says_once_how_to_get_it()
    {
        var site = new Site().With("Library:MediaInfo", "no-such-program");
        for (var file = 0; file < 150; file++) site.WithMp3($"song {file:000}.mp3", 5000);
        await File.WriteAllTextAsync(site.Music.File("text.mp3"), "this is not sound");
        await using var _ = site.Start();

        var page = await site.FindAsync();
        Assert.Equal(150, page.Total);
        Assert.Equal(("song 000", null, null), (page.Items[0].Title, page.Items[0].Artist, page.Items[0].Duration));
        Assert.Single(site.Log, line => line.Contains("apt-get install mediainfo", StringComparison.Ordinal));
        Assert.Contains("Skipped text.mp3: there is no audio in it", site.Log);
        Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync("/api/tracks/1/audio")).StatusCode);
    }

    [Theory]
    [InlineData("o'clock \"quoted\" $(name) `x`;&|.mp3")]
    [InlineData("--help.mp3")]
    [InlineData("new\nline.mp3")]
    [InlineData("한글 ①🎵.mp3")]
    [InlineData(" leading and trailing .mp3")]
    [InlineData("back\\slash.mp3")]
    public async Task A_file_of_any_name_is_served(string name)
    {
        await using var site = new Site().WithMp3(name).Start();

        var track = Assert.Single((await site.FindAsync()).Items);
        Assert.Equal(await File.ReadAllBytesAsync(site.Music.File(name)), await site.Http.GetByteArrayAsync($"/api/tracks/{track.Id}/audio"));
    }

    [Fact]
    public async Task A_file_that_changes_shows_as_a_new_version_and_lyrics_that_come_later_show_at_once()
    {
        await using var site = new Site().WithMp3("song.mp3", 50_000).Start();
        var before = Assert.Single((await site.FindAsync()).Items);

        site.WithMp3("song.mp3", 60_000, seed: 2);
        await File.WriteAllTextAsync(site.Music.File("song.lrc"), "[00:01.00]la");
        var after = await GetAsync(site, 1);

        Assert.NotEqual(before.Renditions[0].Version, after.Renditions[0].Version);
        Assert.Equal((60_000, true), (after.Renditions[0].Length, after.HasLyrics));
        Assert.Equal(after.Renditions[0], Assert.Single((await site.FindAsync()).Items).Renditions[0]);
    }

    [Fact]
    public async Task A_file_that_changes_is_told_to_all_who_ask_at_once()
    {
        await using var site = new Site().WithMp3("song.mp3").Start();

        for (var seed = 2; seed < 5; seed++)
        {
            site.WithMp3("song.mp3", 50_000 + seed, seed);
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => GetAsync(site, 1)));
            Assert.All(answers, track => Assert.Equal(50_000 + seed, track.Renditions[0].Length));
        }
    }

    [Fact]
    public async Task A_file_that_turns_into_something_else_leaves_the_track_as_it_was_known()
    {
        await using var site = new Site().With("Library:Watch", "false").WithMp3("song.mp3").Start();
        var before = await GetAsync(site, 1);
        await File.WriteAllTextAsync(site.Music.File("song.mp3"), "no longer sound");

        var seen = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => GetAsync(site, 1)));
        Assert.All(seen, track => Assert.Equal(before.Renditions[0], track.Renditions[0]));
    }

    [Fact]
    public async Task A_file_that_is_gone_is_unavailable_until_it_is_back()
    {
        await using var site = new Site().With("Library:Watch", "false").WithMp3("song.mp3").Start();
        File.Move(site.Music.File("song.mp3"), site.Music.File("aside"));

        Assert.Equal("song", (await GetAsync(site, 1)).Title);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await site.Http.GetAsync("/api/tracks/1/audio")).StatusCode);

        File.Move(site.Music.File("aside"), site.Music.File("song.mp3"));
        Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync("/api/tracks/1/audio")).StatusCode);
    }

    [Fact]
    public async Task A_tag_with_control_characters_is_read_like_any_other()
    {
        var site = new Site().WithMp3("song.mp3");
        byte[] text = [0, .. "red \u001B[31m"u8];
        byte[] frame = [.. "TIT2"u8, 0, 0, 0, (byte)text.Length, 0, 0, .. text];
        byte[] tag = [.. "ID3"u8, 3, 0, 0, 0, 0, 0, (byte)frame.Length, .. frame];
        var sound = await File.ReadAllBytesAsync(site.Music.File("song.mp3"));
        await File.WriteAllBytesAsync(site.Music.File("song.mp3"), [.. tag, .. sound]);
        await using var _ = site.Start();

        var track = Assert.Single((await site.FindAsync()).Items);
        Assert.Equal("red \u001B[31m", track.Title);
        Assert.NotNull(track.Duration);
    }

    [Fact]
    public async Task Search_wants_every_word_somewhere()
    {
        await using var site = new Site().With("Library:Root", Repository.SampleLibrary).Start();

        Assert.Equal(["Amazing Grace", "Auld Lang Syne"], (await site.FindAsync("songs")).Items.Select(track => track.Title).Order());
        Assert.Equal("Auld Lang Syne", Assert.Single((await site.FindAsync("SYNE songs")).Items).Title);
        Assert.Single((await site.FindAsync("아리랑".Normalize(NormalizationForm.FormD))).Items);
        Assert.Empty((await site.FindAsync("syne grace")).Items);
    }

    private static async Task<TrackSnapshot> GetAsync(Site site, int id) =>
        (await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<TrackSnapshot>(site.Http, $"/api/tracks/{id}"))!;
}

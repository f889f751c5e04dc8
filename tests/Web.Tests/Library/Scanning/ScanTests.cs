using System.Net;
using System.Text;
using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;

namespace Byeol.Library.Scanning;

public class ScanTests
{
    [Fact]
    public async Task A_track_keeps_its_id_where_its_file_or_its_folder_is_moved_and_a_copy_is_another()
    {
        await using var site = new Site().WithMp3("a/1.mp3", seed: 1).WithMp3("a/2.mp3", seed: 2).WithMp3("b/3.mp3", seed: 3).Start();

        Directory.Move(site.Music.File("a"), site.Music.File("moved"));
        File.Move(site.Music.File("b/3.mp3"), site.Music.File("b/three.mp3"));
        await site.TitlesAsync("1:1 2:2 3:three");
        Assert.Equal("moved/2.mp3", (await site.RowAsync("moved/2.mp3")).Path);

        File.Copy(site.Music.File("b/three.mp3"), site.Music.File("a/0.mp3"));
        await site.TitlesAsync("1:1 2:2 3:three 4:0");
        Assert.Equal(
            await File.ReadAllBytesAsync(site.Music.File("moved/1.mp3")), await site.Http.GetByteArrayAsync("/api/tracks/1/audio"));
    }

    [Fact]
    public async Task A_track_whose_file_is_gone_is_hidden_and_comes_back_with_its_id_which_nobody_else_gets()
    {
        await using var site = new Site().WithMp3("1.mp3", seed: 1).WithMp3("2.mp3", seed: 2).Start();

        File.Move(site.Music.File("2.mp3"), site.Texts.File("2.mp3"));
        await site.TitlesAsync("1:1");
        Assert.Equal(HttpStatusCode.NotFound, (await site.Http.GetAsync("/api/tracks/2")).StatusCode);

        site.WithMp3("3.mp3", seed: 3);
        await site.TitlesAsync("1:1 3:3");

        File.Move(site.Texts.File("2.mp3"), site.Music.File("elsewhere/two.mp3"));
        await site.TitlesAsync("1:1 2:two 3:3");
    }

    [Fact]
    public async Task A_path_keeps_its_track_whatever_comes_to_be_there()
    {
        await using var site = new Site().WithMp3("1.mp3", seed: 1).WithMp3("2.mp3", seed: 2).Start();

        File.Move(site.Music.File("1.mp3"), site.Music.File("2.mp3"), overwrite: true);
        await site.TitlesAsync("2:2");
        Assert.Equal(await File.ReadAllBytesAsync(site.Music.File("2.mp3")), await site.Http.GetByteArrayAsync("/api/tracks/2/audio"));
    }

    [Fact]
    public async Task A_bad_file_is_listed_with_its_reason_and_looked_into_again_only_when_it_changes()
    {
        using var mediaInfo = await FakeMediaInfo.MakeAsync();
        await using var site = new Site().With("Library:MediaInfo", mediaInfo.Program).With("Library:Watch", "false").WithMp3("good.mp3");
        await File.WriteAllTextAsync(site.Music.File("bad.mp3"), "no sound");
        site.Start();
        var bad = Assert.Single((await site.ProblemsAsync()).Items);
        Assert.Equal(("bad.mp3", "there is no audio in it"), (bad.Path, bad.Reason));

        await ScanAsync(site);
        Assert.Equal(1, mediaInfo.Runs);

        site.WithMp3("bad.mp3", seed: 4).WithMp3("late.mp3", seed: 5);
        await ScanAsync(site);
        Assert.Equal((2, "1:good 2:bad 3:late"), (mediaInfo.Runs, await site.TitlesAsync()));
        Assert.Empty(await ProblemsAsync(site));

        await File.WriteAllTextAsync(site.Music.File("late.mp3"), "no sound any more");
        await ScanAsync(site);
        Assert.Equal("1:good 2:bad", await site.TitlesAsync());
        Assert.Equal(["late.mp3"], await ProblemsAsync(site));
    }

    [Fact]
    public async Task The_server_listens_and_tracks_show_while_it_scans()
    {
        using var mediaInfo = await FakeMediaInfo.MakeAsync($"""case "$*" in *"/200.mp3"*) {FakeMediaInfo.AtTheGate};; esac""");
        await using var site = new Site().With("Library:MediaInfo", mediaInfo.Program);
        for (var file = 1; file <= 200; file++) site.WithMp3($"{file:000}.mp3", 2000, file);
        site.Listen();

        var library = await Until.TrueAsync(() => Task.FromResult(site.Library()), library => library.Seen == 192);
        Assert.Equal((true, 200, 192, 0), (library.Scanning, library.Found, library.Tracks, library.Problems));
        Assert.Equal(192, (await site.FindAsync()).Total);

        mediaInfo.OpenGate();
        library = await Until.TrueAsync(() => Task.FromResult(site.Library()), library => !library.Scanning);
        Assert.Equal((200, 200), (library.Seen, library.Tracks));
        Assert.Equal(Enumerable.Range(1, 200).Select(id => $"{id}:{id:000}"), (await site.TitlesAsync()).Split(' '));
    }

    [Fact]
    public async Task A_track_that_the_first_scan_has_not_come_to_is_waited_for_and_one_that_never_comes_is_not_there()
    {
        using var mediaInfo = await FakeMediaInfo.MakeAsync(FakeMediaInfo.AtTheGate);
        await using var site = new Site().With("Library:MediaInfo", mediaInfo.Program).WithMp3("song.mp3").Listen();
        var track = site.Http.GetAsync("/api/tracks/1");
        var none = site.Http.GetAsync("/api/tracks/2");
        await Until.TrueAsync(() => Task.FromResult(mediaInfo.Runs), runs => runs > 0);
        Assert.False(track.IsCompleted || none.IsCompleted);

        mediaInfo.OpenGate();
        Assert.Equal(HttpStatusCode.OK, (await track).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await none).StatusCode);
    }

    [Fact]
    public async Task Files_that_come_change_and_go_in_mid_scan_are_right_in_the_end()
    {
        using var mediaInfo = await FakeMediaInfo.MakeAsync(FakeMediaInfo.AtTheGate);
        await using var site = new Site().With("Library:MediaInfo", mediaInfo.Program)
            .WithMp3("a.mp3", seed: 1).WithMp3("b.mp3", seed: 2).WithMp3("c.mp3", seed: 3).WithMp3("d.mp3", seed: 4).Listen();
        await Until.TrueAsync(() => Task.FromResult(mediaInfo.Runs), runs => runs > 0);

        File.Delete(site.Music.File("a.mp3"));
        site.WithMp3("b.mp3", 60_000, seed: 5).WithMp3("late.mp3", seed: 6);
        File.Move(site.Music.File("c.mp3"), site.Music.File("moved.mp3"));
        await File.WriteAllTextAsync(site.Music.File("d.mp3"), "no sound any more");
        mediaInfo.OpenGate();

        await Until.TrueAsync(
            async () => string.Join(' ', (await site.FindAsync()).Items.Select(track => track.Title).Order(StringComparer.Ordinal)),
            titles => titles == "b late moved");
        Assert.Equal(60_000, (await site.RowAsync("b.mp3")).Length);
        await Until.TrueAsync(async () => string.Join(' ', (await site.ProblemsAsync()).Items.Select(problem => problem.Path)), paths => paths == "d.mp3");
    }

    [Fact]
    public async Task A_server_that_is_killed_in_mid_scan_goes_on_where_it_was()
    {
        using var mediaInfo = await FakeMediaInfo.MakeAsync($"""case "$*" in *"/300.mp3"*) {FakeMediaInfo.AtTheGate};; esac""");
        using var folder = new TemporaryFolder();
        for (var file = 1; file <= 300; file++) AudioFiles.WriteMp3(folder.File($"music/{file:000}.mp3"), 2000, file);
        string[] settings =
            [$"--Library:MediaInfo={mediaInfo.Program}", "--Catalog:Provider=Sqlite", $"--Catalog:ConnectionString=Data Source={folder.File("catalog.db")}"];

        await using (var server = await ServerProcess.LaunchAsync(folder.File("music"), arguments: settings))
        {
            await Until.TrueAsync(() => LibraryOf(server), library => library.Tracks >= 64);
            await server.KillAsync();
        }

        mediaInfo.OpenGate();
        await using var again = await ServerProcess.StartAsync(folder.File("music"), arguments: settings);
        Assert.Equal((300, 0), await LibraryOf(again));
        using var http = new HttpClient { BaseAddress = again.Address };
        foreach (var id in new[] { 1, 64, 65, 300 })
            Assert.Contains($"\"title\":\"{id:000}\"", await http.GetStringAsync($"/api/tracks/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_still_be_half_of_a_copy_waits()
    {
        await using var site = new Site().WithMp3("1.mp3").With("Library:Settle", "00:30:00").Start();

        var library = site.Library();
        Assert.Equal((1, 0, 0), (library.Found, library.Tracks, library.Problems));
    }

    [Fact]
    public async Task Names_in_either_Unicode_form_are_kept_as_they_are_and_both_are_served()
    {
        var composed = "한글".Normalize(NormalizationForm.FormC);
        var decomposed = "민요".Normalize(NormalizationForm.FormD);
        await using var site = new Site().WithMp3($"{composed}/{decomposed}.mp3", seed: 1).WithMp3($"{decomposed}/{composed}.mp3", seed: 2).Start();

        Assert.Equal(2, (await site.FindAsync()).Total);
        var row = await site.RowAsync($"{composed}/{decomposed}.mp3");
        Assert.Equal(await File.ReadAllBytesAsync(site.Music.File(row.Path)), await site.Http.GetByteArrayAsync($"/api/tracks/{row.Id}/audio"));
        Assert.Equal(row.Id, Assert.Single((await site.FindAsync("민요".Normalize(NormalizationForm.FormC))).Items).Id);
    }

    [Theory]
    [InlineData("skip=-1")]
    [InlineData("take=0")]
    [InlineData("take=x")]
    public async Task Problems_are_asked_for_by_sensible_numbers_only(string query)
    {
        await using var site = new Site().Start();

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Http.GetAsync($"/api/library/problems?{query}")).StatusCode);
    }

    /// <summary>Has the folder scanned, and waits for what that scan alone can have found.</summary>
    private static async Task ScanAsync(Site site)
    {
        var mark = $"{Guid.NewGuid()}.mark";
        await File.WriteAllTextAsync(site.Music.File(mark), "");
        Assert.Equal(HttpStatusCode.Accepted, (await site.Http.PostAsync("/api/library/scan", null)).StatusCode);

        await Until.TrueAsync(site.ProblemsAsync, problems => problems.Items.Any(problem => problem.Path == mark));
        await Until.TrueAsync(() => Task.FromResult(site.Library()), library => !library.Scanning);
        File.Delete(site.Music.File(mark));
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(Site site) =>
        [.. (await site.ProblemsAsync()).Items.Select(problem => problem.Path).Where(path => !path.EndsWith(".mark", StringComparison.Ordinal))];

    private static async Task<(int Tracks, int Problems)> LibraryOf(ServerProcess server)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var library = await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<LibrarySnapshot>(http, "/api/library");
        return (library!.Tracks, library.Problems);
    }
}

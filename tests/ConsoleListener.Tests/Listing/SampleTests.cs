using System.Security.Cryptography;
using System.Text.Json;
using Byeol.ConsoleListener.Tests.Processes;
using Byeol.Testing;

namespace Byeol.ConsoleListener.Tests.Listing;

/// <summary>The console on the songs and texts that come with the project.</summary>
public sealed class SampleTests(SampleServer samples) : IClassFixture<SampleServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_sample_can_be_had_byte_for_byte_with_its_lyrics()
    {
        var ids = (await RunAsync("tracks")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);
        var run = await RunAsync(["get", .. ids, "--lyrics"]);

        Assert.Equal(0, run.Code);
        Assert.Equal(Contents(Repository.SampleLibrary), Contents(folder.Path));
    }

    [Fact]
    public async Task Tracks_are_lines_with_tabs_or_json_with_the_names_of_the_contract()
    {
        var lines = (await RunAsync("tracks")).Text.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.Equal(6, line.Split('\t').Length));

        using var json = JsonDocument.Parse((await RunAsync("tracks", "--json")).Output);
        Assert.Equal(lines.Length, json.RootElement.GetArrayLength());
        using var golden = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Golden, "track-page.json"), Token));
        Assert.Equal(
            golden.RootElement.GetProperty("items")[0].EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal),
            json.RootElement[0].EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("albums", 6)]
    [InlineData("artists", 4)]
    public async Task Albums_and_artists_are_lines_with_tabs_or_json(string command, int columns)
    {
        var lines = (await RunAsync(command)).Text.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.Equal(columns, line.Split('\t').Length));

        using var json = JsonDocument.Parse((await RunAsync(command, "--json")).Output);
        Assert.Equal(
            lines.Select(line => line.Split('\t')[0]),
            json.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Equal((0, ""), ((await RunAsync(command, "no such name")).Code, (await RunAsync(command, "no such name")).Text));
    }

    [Fact]
    public async Task A_query_that_matches_nothing_is_no_fault()
    {
        var run = await RunAsync("tracks", "no such song anywhere");
        Assert.Equal((0, "", ""), (run.Code, run.Text, run.Errors));
    }

    [Fact]
    public async Task Lyrics_are_printed_as_the_sheet_is_or_as_timed_lines()
    {
        var id = await IdOfAsync("아리랑");
        var sheet = await File.ReadAllBytesAsync(
            Directory.EnumerateFiles(Repository.SampleLibrary, "*아리랑.lrc", SearchOption.AllDirectories).Single(), Token);
        Assert.Equal(sheet, (await RunAsync("lyrics", id)).Output);

        using var json = JsonDocument.Parse((await RunAsync("lyrics", id, "--json")).Output);
        Assert.NotEqual(0, json.RootElement.GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public async Task A_text_is_printed_byte_for_byte_and_one_that_is_not_there_is_told()
    {
        var text = await RunAsync("text", "arirang.txt");
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.SampleTexts, "arirang.txt"), Token), text.Output);

        var missing = await RunAsync("text", "../Hub.sln");
        Assert.Equal(1, missing.Code);
        Assert.StartsWith("byeol: text-not-found: ", missing.Errors, StringComparison.Ordinal);
    }

    private async Task<string> IdOfAsync(string query) => (await RunAsync("tracks", query)).Text.Split('\t')[0];

    private Task<ByeolRun> RunAsync(params IEnumerable<string> arguments) =>
        ByeolProcess.RunAsync(samples.Address, folder.Path, arguments);

    // By content: the names come from the tags.
    private static IEnumerable<string> Contents(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetExtension(path) + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))))
        .Order(StringComparer.Ordinal);
}

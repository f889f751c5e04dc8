using System.Net.Http.Json;
using Byeol.Testing;

namespace Byeol.Engines;

public class EveryFormatTests(EveryFormat everything, ITestOutputHelper output) : IClassFixture<EveryFormat>
{
    [Theory]
    [InlineData("lossless", "Lossless")]
    [InlineData("high", "High")]
    [InlineData("low", "Low")]
    public async Task Every_format_plays_in_every_tier_that_is_made_of_it(string tier, string shown)
    {
        foreach (var sound in await PlayAsync(tier, everything.Library.Good.Where(file => file.Lossless || tier != "lossless")))
            Assert.StartsWith(shown, sound.Tier, StringComparison.Ordinal);
    }

    /// <summary>What Chromium does not take as it is has to be heard all the same.</summary>
    [Fact]
    public async Task Every_format_plays_where_the_files_themselves_are_wanted() =>
        await PlayAsync("original", everything.Library.Good);

    [Fact]
    public async Task What_is_no_music_is_listed_with_its_reason()
    {
        using var http = new HttpClient { BaseAddress = everything.Address };
        var problems = await http.GetFromJsonAsync<ProblemPage>(
            "api/library/problems", TestContext.Current.CancellationToken);

        foreach (var problem in problems!.Items) output.WriteLine($"{problem.Path}: {problem.Reason}");
        Assert.Equal(everything.Library.Bad.Order(StringComparer.Ordinal), problems.Items.Select(problem => problem.Path));
        Assert.Equal(
            ["it is cut short: its end is missing", "there is no audio in it", "it is empty"],
            problems.Items.Select(problem => problem.Reason));
    }

    /// <summary>How long each first sound takes is told, and not judged: other things run on this machine.</summary>
    private async Task<IReadOnlyList<FirstSound>> PlayAsync(string tier, IEnumerable<GeneratedLibrary.GoodFile> files)
    {
        string[] titles = [.. files.Select(file => file.Title)];
        var sounds = await Engine.RunAsync<IReadOnlyList<FirstSound>>(
            "play-all.mjs", "chromium", [everything.Address.ToString(), tier, .. titles]);

        foreach (var (title, _, heard, _, time) in sounds) output.WriteLine($"{time,6} ms  {heard,-18}  {title}");
        Assert.Equal(titles.Select(title => title.Normalize()), sounds.Select(sound => sound.Playing?.Normalize()), StringComparer.Ordinal);
        Assert.All(sounds, sound => Assert.True(sound.Milliseconds is not null, $"“{sound.Title}” is silent. {sound.Trouble}"));
        return sounds;
    }

    private sealed record ProblemPage(IReadOnlyList<Problem> Items);

    private sealed record Problem(string Path, string Reason);

    private sealed record FirstSound(string Title, string? Playing, string? Tier, string? Trouble, int? Milliseconds);
}

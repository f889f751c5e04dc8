using System.Text.Json;
using Byeol.Testing;
using CliWrap;
using CliWrap.Buffered;

namespace Byeol.Engines;

/// <summary>A browser's engine, driven by a script beside this file. It is gone when the script ends, however it ends.</summary>
internal static class Engine
{
    // A browser starts in some seconds; each condition of a script has half a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string Scripts = Path.Combine(Repository.Root, "tests", "Browser.Tests", "Engines");

    /// <summary>Runs a script and returns the JSON that it prints.</summary>
    public static async Task<T> RunAsync<T>(string script, string engine, params string[] arguments)
    {
        using var scratch = new TemporaryFolder();
        using var impatience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        impatience.CancelAfter(Patience);

        // Breaking it off kills the whole tree of processes.
        var run = await Cli.Wrap("node")
            .WithArguments([Path.Combine(Scripts, script), engine, scratch.Path, .. arguments])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(impatience.Token);
        Assert.True(run.IsSuccess, $"{engine}: {run.StandardError}");
        return JsonSerializer.Deserialize<T>(run.StandardOutput, JsonSerializerOptions.Web)!;
    }
}

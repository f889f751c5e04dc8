using Byeol.Testing;
using CliWrap;
using CliWrap.Buffered;

namespace Byeol.Startup;

/// <summary>A server as a program of its own that is meant not to start.</summary>
internal static class StartAttempt
{
    /// <summary>Its exit code, and what it said on standard error.</summary>
    public static async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        var run = await Cli.Wrap("dotnet")
            .WithArguments([Repository.WebServer, "--urls=http://127.0.0.1:0", .. arguments])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        return (run.ExitCode, run.StandardError.Trim());
    }
}

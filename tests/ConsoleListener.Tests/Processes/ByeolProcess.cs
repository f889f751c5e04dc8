using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>What a run of the console came to.</summary>
internal sealed record ByeolRun(int Code, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);
}

/// <summary>The console as a process of its own, as its users run it.</summary>
internal sealed class ByeolProcess : IAsyncDisposable
{
    private static readonly string Program = typeof(ByeolProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Console").Value!;

    private readonly Process process;
    private readonly Task<string> errors;

    private ByeolProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Standard output; whoever starts a process reads it.</summary>
    public Stream Output => process.StandardOutput.BaseStream;

    public bool HasEnded => process.HasExited;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static ByeolProcess Start(Uri server, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["BYEOL_SERVER"] = server.AbsoluteUri;
        return new ByeolProcess(Process.Start(start)!);
    }

    public static async Task<ByeolRun> RunAsync(Uri server, string folder, params IEnumerable<string> arguments)
    {
        await using var process = Start(server, folder, arguments);
        return await process.EndAsync();
    }

    /// <summary>Reads standard output to its end and waits for the process.</summary>
    public async Task<ByeolRun> EndAsync()
    {
        using var output = new MemoryStream();
        await Output.CopyToAsync(output, Token);
        return (await EndOfUnreadAsync()) with { Output = output.ToArray() };
    }

    /// <summary>Waits for a process whose standard output nobody reads any more.</summary>
    public async Task<ByeolRun> EndOfUnreadAsync()
    {
        await process.WaitForExitAsync(Token);
        return new ByeolRun(process.ExitCode, [], await errors);
    }

    /// <summary>Ends it as kill -9 does.</summary>
    public void Kill() => process.Kill();

    /// <summary>Ends it as Ctrl-C (INT) or a shutdown (TERM) does.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-s", signal, $"{process.Id}"]);
        await kill.WaitForExitAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }
}

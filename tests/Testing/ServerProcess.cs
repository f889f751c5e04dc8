using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;

namespace Byeol.Testing;

/// <summary>The server as a program of its own, on a free port of the loopback address.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process process;
    private readonly TemporaryFolder cache;

    private ServerProcess(Process process, TemporaryFolder cache, Uri address)
    {
        this.process = process;
        this.cache = cache;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Bytes of memory that it holds now (resident set).</summary>
    public long MemoryBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts a server and waits until it has scanned its library.</summary>
    /// <inheritdoc cref="LaunchAsync" />
    public static async Task<ServerProcess> StartAsync(
        string libraryRoot, string? textsRoot = null, int port = 0, params string[] arguments)
    {
        var server = await LaunchAsync(libraryRoot, textsRoot, port, arguments);
        using var http = new HttpClient { BaseAddress = server.Address };
        while (await http.GetFromJsonAsync<LibraryState>("/api/library") is { Scanning: true }) await Task.Delay(20);
        return server;
    }

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="libraryRoot">The folder of music.</param>
    /// <param name="textsRoot">The folder of texts, or null for none.</param>
    /// <param name="port">The port, or 0 for a free one; give that of a killed server to bring it back.</param>
    /// <param name="arguments">More arguments of the host.</param>
    public static async Task<ServerProcess> LaunchAsync(
        string libraryRoot, string? textsRoot = null, int port = 0, params string[] arguments)
    {
        var cache = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Repository.WebServer);
        start.ArgumentList.Add($"--urls=http://127.0.0.1:{port}");
        start.ArgumentList.Add($"--Library:Root={libraryRoot}");
        start.ArgumentList.Add($"--Library:Texts={textsRoot}");
        start.ArgumentList.Add($"--Cache:Root={cache.Path}");

        // What a test puts into the folder is whole.
        start.ArgumentList.Add("--Library:Settle=00:00:00");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        var said = new StringBuilder();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The server ended:\n{said}"));
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ServerProcess(process, cache, await listening.Task);

        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (said) said.AppendLine(line.Data);
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is { } at and >= 0)
                listening.TrySetResult(new Uri(line.Data[(at + Listening.Length)..]));
        }
    }

    /// <summary>Ends the server at once, as a crash or a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
        cache.Dispose();
    }

    private sealed record LibraryState(bool Scanning);
}

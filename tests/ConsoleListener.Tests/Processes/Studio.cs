using Byeol.Testing;

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>A library with one track, a server on it, and a folder to download to.</summary>
internal sealed class Studio : IAsyncDisposable
{
    private readonly TemporaryFolder library;
    private ServerProcess server;

    private Studio(TemporaryFolder library, ServerProcess server) => (this.library, this.server) = (library, server);

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public Uri Server => server.Address;

    public TemporaryFolder Downloads { get; } = new();

    public string Target => Path.Combine(Downloads.Path, "x.mp3");

    public string Part => Target + ".part";

    public IEnumerable<string> Files => Directory.EnumerateFiles(Downloads.Path).Select(path => Path.GetFileName(path)).Order();

    private string Source => library.File("song.mp3");

    /// <param name="bytes">Length of the track; odd on purpose.</param>
    public static async Task<Studio> OpenAsync(long bytes = (6 * 1024 * 1024) - 3)
    {
        var library = new TemporaryFolder();
        AudioFiles.WriteMp3(library.File("song.mp3"), bytes);
        return new Studio(library, await ServerProcess.StartAsync(library.Path));
    }

    public ByeolProcess Start(Uri? address = null, params IEnumerable<string> arguments) =>
        ByeolProcess.Start(address ?? Server, Downloads.Path, arguments);

    public Task<ByeolRun> GetAsync(Uri? address = null) => ByeolProcess.RunAsync(address ?? Server, Downloads.Path, "get", "1", "-o", "x.mp3");

    /// <summary>Starts a download that stands still in the middle, with some bytes in its part and the rest held back.</summary>
    public async Task<ByeolProcess> StartToTheMiddleAsync(Wire wire)
    {
        wire.Gate.CloseAfter(3 * 1024 * 1024);
        var process = Start(wire.Address, "get", "1", "-o", "x.mp3");
        await wire.Gate.Reached.WaitAsync(Token);
        while (!File.Exists(Part) || new FileInfo(Part).Length == 0)
        {
            Assert.False(process.HasEnded);
            await Task.Delay(5, Token);
        }

        return process;
    }

    /// <summary>Replaces the file on the server by one of the same length.</summary>
    public void Replace()
    {
        var other = library.File("other");
        AudioFiles.WriteMp3(other, new FileInfo(Source).Length, seed: 2);
        File.Move(other, Source, overwrite: true);
    }

    public Task KillServerAsync() => server.KillAsync();

    /// <summary>Brings the server back, at its old address.</summary>
    public async Task ReviveServerAsync()
    {
        var port = server.Address.Port;
        await server.DisposeAsync();
        server = await ServerProcess.StartAsync(library.Path, port: port);
    }

    public byte[] Sound() => File.ReadAllBytes(Source);

    public void AssertComplete()
    {
        Assert.True(Sound().AsSpan().SequenceEqual(File.ReadAllBytes(Target)), "The download is not the file.");
        Assert.Equal(["x.mp3"], Files);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        library.Dispose();
        Downloads.Dispose();
    }
}

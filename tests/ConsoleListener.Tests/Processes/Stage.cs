using Byeol.Testing;

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>A library with one track, and a server on it that a test may kill.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly TemporaryFolder library;
    private ServerProcess server;

    private Stage(TemporaryFolder library, ServerProcess server) => (this.library, this.server) = (library, server);

    public Uri Server => server.Address;

    private string Source => library.File("song.mp3");

    /// <param name="bytes">Length of the track; odd on purpose.</param>
    public static async Task<Stage> OpenAsync(long bytes = (6 * 1024 * 1024) - 3)
    {
        var library = new TemporaryFolder();
        AudioFiles.WriteMp3(library.File("song.mp3"), bytes);
        return new Stage(library, await ServerProcess.StartAsync(library.Path));
    }

    public byte[] Sound() => File.ReadAllBytes(Source);

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

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        library.Dispose();
    }
}

using Byeol.Testing;

namespace Byeol.Engines;

/// <summary>A server over a library of every format, script and kind of damage, of which nothing has been played.</summary>
public sealed class EveryFormat : IAsyncLifetime
{
    private ServerProcess? server;
    private GeneratedLibrary? library;

    public GeneratedLibrary Library => library!;

    public Uri Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        library = await GeneratedLibrary.MakeAsync();
        server = await ServerProcess.StartAsync(library.Root);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        library?.Dispose();
    }
}

using Byeol.Testing;

namespace Byeol.Connection;

/// <summary>A server that dies without a word and comes back at the same address.</summary>
internal sealed class Outage : IAsyncDisposable
{
    private readonly string library;
    private ServerProcess server;

    private Outage(string library, ServerProcess server)
    {
        this.library = library;
        this.server = server;
        Address = server.Address;
    }

    public Uri Address { get; }

    public static async Task<Outage> StartAsync(string library) => new(library, await ServerProcess.StartAsync(library));

    public Task BeginAsync() => server.KillAsync();

    public async Task EndAsync()
    {
        await server.DisposeAsync();
        server = await ServerProcess.StartAsync(library, port: Address.Port);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}

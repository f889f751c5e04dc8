using Byeol.Contract;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Byeol.Client.Connection;

/// <summary>One SignalR connection that is opened when somebody needs it.</summary>
internal sealed class MusicHubConnection : IAsyncDisposable
{
    private readonly SemaphoreSlim opening = new(1);
    private readonly HubConnection hub;
    private readonly Uri server;

    public MusicHubConnection(Uri server)
    {
        this.server = server;
        // Without SignalR's own reconnection: it fails the streams in flight all the same, and then sleeps as long as it
        // likes. Whoever calls again wants the connection now.
        hub = new HubConnectionBuilder()
            .WithUrl(new Uri(server.AbsoluteUri.TrimEnd('/') + IMusicHub.Path))
            .AddMessagePackProtocol()
            .Build();
    }

    /// <summary>The connection, open. <see cref="MusicHubConnectionException"/> when the server cannot be reached.</summary>
    public async Task<HubConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (hub.State == HubConnectionState.Connected) return hub;

        await opening.WaitAsync(cancellationToken);
        try
        {
            if (hub.State == HubConnectionState.Disconnected) await hub.StartAsync(cancellationToken);
            return hub;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new MusicHubConnectionException($"cannot reach {server}: {Reason(exception)}", exception) { IsUnreachable = true };
        }
        finally
        {
            opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        opening.Dispose();
    }

    // HttpClient wraps the socket's short reason in a sentence that repeats the address.
    private static string Reason(Exception exception) => exception.GetBaseException().Message.TrimEnd('.');
}

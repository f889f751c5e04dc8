using Byeol.Contract;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Byeol.Client.Connection;

/// <summary>One SignalR connection that is opened when somebody needs it.</summary>
internal sealed class MusicHubConnection : IAsyncDisposable
{
    // A host that is off does not refuse: it says nothing, and the system would wait for minutes.
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim opening = new(1);
    private readonly CancellationTokenSource closing = new();
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
            if (hub.State == HubConnectionState.Disconnected) await StartAsync(cancellationToken);
            return hub;
        }
        finally
        {
            opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // SignalR waits for a start that is under way before it disposes of anything.
        await closing.CancelAsync();
        await hub.DisposeAsync();
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        using var starting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, closing.Token);
        starting.CancelAfter(LongestOpening);
        try
        {
            await hub.StartAsync(starting.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreachable($"no answer in {LongestOpening.TotalSeconds:0} s", exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // HttpClient wraps the socket's short reason in a sentence that repeats the address.
            throw Unreachable(exception.GetBaseException().Message.TrimEnd('.'), exception);
        }
    }

    private MusicHubConnectionException Unreachable(string reason, Exception exception) =>
        new($"cannot reach {server}: {reason}", exception) { IsUnreachable = true };
}

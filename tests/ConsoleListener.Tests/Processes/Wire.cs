using System.Net;
using System.Net.Sockets;

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>
/// The wire between the console and the server, in the hand of a test: it can hold back what comes after so many bytes, which
/// makes "in the middle" a place and not a matter of luck, and it can be cut.
/// </summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly int serverPort;
    private readonly Task accepting;
    private readonly List<WireConnection> connections = [];

    public Wire(Uri server)
    {
        serverPort = server.Port;
        listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
        accepting = AcceptAsync();
    }

    /// <summary>Where the console reaches the server through this wire.</summary>
    public Uri Address { get; }

    /// <summary>What the server says beyond so many bytes is held back.</summary>
    public WireGate Gate { get; } = new();

    /// <summary>Cuts every connection, in the middle of whatever it is about; new ones are let through.</summary>
    public void Cut()
    {
        lock (connections)
        {
            foreach (var connection in connections) connection.Dispose();
            connections.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Gate.Open();
        await ending.CancelAsync();
        listener.Stop();
        await accepting;
        Cut();
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var connection = new WireConnection(await listener.AcceptSocketAsync(ending.Token), Gate);
                lock (connections) connections.Add(connection);
                connection.Begin(serverPort);
            }
        }
        catch (OperationCanceledException)
        {
            // The wire is being taken down.
        }
    }
}

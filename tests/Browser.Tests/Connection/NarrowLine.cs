using System.Net;
using System.Net.Sockets;

namespace Byeol.Connection;

/// <summary>A line to a server over which what it sends comes only so fast.</summary>
internal sealed class NarrowLine : IAsyncDisposable
{
    /// <summary>Bytes at once: little, so that nothing waits on the way once the line has become narrow.</summary>
    private const int Piece = 2_048;

    private readonly TcpListener entrance = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Uri server;
    private readonly Task all;

    public NarrowLine(Uri server)
    {
        this.server = server;
        entrance.Start();
        Address = new UriBuilder(server) { Port = ((IPEndPoint)entrance.LocalEndpoint).Port }.Uri;
        all = AcceptAsync();
    }

    /// <summary>Where it begins.</summary>
    public Uri Address { get; }

    /// <summary>Bytes per second of each connection; null while it is as fast as the machine.</summary>
    public int? Rate { get; set; }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        entrance.Stop();
        await all;
        closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        var lines = new List<Task>();
        try
        {
            while (true) lines.Add(JoinAsync(await entrance.AcceptSocketAsync(closing.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(lines);
        }
    }

    private async Task JoinAsync(Socket browser)
    {
        using var here = browser;
        using var there = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = Piece };
        here.SendBufferSize = Piece;
        try
        {
            await there.ConnectAsync(server.Host, server.Port, closing.Token);
            await Task.WhenAny(PassAsync(here, there, () => null), PassAsync(there, here, () => Rate));
        }
        catch (Exception cut) when (cut is SocketException or OperationCanceledException)
        {
            // Whoever was on it notices.
        }
    }

    private async Task PassAsync(Socket from, Socket to, Func<int?> rate)
    {
        var piece = new byte[Piece];
        while (await from.ReceiveAsync(piece, closing.Token) is > 0 and var length)
        {
            await to.SendAsync(piece.AsMemory(0, length), closing.Token);
            if (rate() is { } slow) await Task.Delay(TimeSpan.FromSeconds((double)length / slow), closing.Token);
        }
    }
}

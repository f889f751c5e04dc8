using System.Net;
using System.Net.Sockets;

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>One connection through a <see cref="Wire"/>, both ways.</summary>
internal sealed class WireConnection(Socket console, WireGate gate) : IDisposable
{
    private const int BlockLength = 16 * 1024;

    private readonly Socket server = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource ending = new();

    public void Begin(int serverPort) => _ = RunAsync(serverPort);

    public void Dispose()
    {
        ending.Cancel();
        // Reset, not closed: what is under way is lost, as with a wire that breaks.
        console.Close(timeout: 0);
        server.Dispose();
    }

    private async Task RunAsync(int serverPort)
    {
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, serverPort, ending.Token);
            await using var toConsole = new NetworkStream(console);
            await using var toServer = new NetworkStream(server);
            await Task.WhenAny(
                CopyAsync(toConsole, toServer, _ => Task.CompletedTask),
                CopyAsync(toServer, toConsole, bytes => gate.PassAsync(bytes, ending.Token)));
        }
        catch (SocketException)
        {
            // Nobody is there: the console is to find out.
        }
        catch (OperationCanceledException)
        {
            // Cut before it was there.
        }

        console.Dispose();
        server.Dispose();
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, Func<int, Task> before)
    {
        try
        {
            var block = new byte[BlockLength];
            for (int read; (read = await from.ReadAsync(block, ending.Token)) > 0;)
            {
                await before(read);
                await to.WriteAsync(block.AsMemory(0, read), ending.Token);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One side left, or the wire was cut: the other side follows.
        }
    }
}

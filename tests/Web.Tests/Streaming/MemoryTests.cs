using Byeol.Contract;
using Byeol.Testing;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Byeol.Streaming;

public class MemoryTests
{
    private const long FileBytes = 500_000_000;
    private const long RangeBytes = 1024 * 1024;
    private const long MostMemory = 200_000_000;
    private const int Listeners = 20;

    /// <summary>Half of them pull ranges, as our clients do; half ask for all to the end, as the simplest clients would.</summary>
    [Fact]
    public async Task Twenty_listeners_to_a_file_of_500_MB_leave_the_server_small()
    {
        using var folder = new TemporaryFolder();
        AudioFiles.WriteMp3(folder.File("large.mp3"), FileBytes);
        await using var server = await ServerProcess.StartAsync(folder.Path);

        using var done = new CancellationTokenSource();
        var watch = WatchAsync(server, done.Token);
        var received = await Task.WhenAll(Enumerable.Range(0, Listeners).Select(listener => PullAsync(server, listener % 2 == 0)));
        await done.CancelAsync();
        var most = await watch;

        Assert.All(received, bytes => Assert.Equal(FileBytes, bytes));
        TestContext.Current.SendDiagnosticMessage($"The server held at most {most / 1_000_000} MB.");
        Assert.InRange(most, 1, MostMemory);
    }

    private static async Task<long> PullAsync(ServerProcess server, bool inRanges)
    {
        await using var connection = new HubConnectionBuilder()
            .WithUrl(new Uri(server.Address, IMusicHub.Path)).AddMessagePackProtocol().Build();
        await connection.StartAsync();

        long received = 0;
        while (received < FileBytes)
        {
            long? length = inRanges ? RangeBytes : null;
            await foreach (var chunk in connection.StreamAsync<byte[]>(
                nameof(IMusicHub.StreamAudio), 1, RenditionSnapshot.Original, null, received, length))
            {
                received += chunk.Length;
            }
        }

        return received;
    }

    private static async Task<long> WatchAsync(ServerProcess server, CancellationToken cancellationToken)
    {
        long most = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            most = Math.Max(most, server.MemoryBytes);
            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        }

        return most;
    }
}

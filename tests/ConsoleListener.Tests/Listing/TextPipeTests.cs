using System.Text;
using Byeol.ConsoleListener.Tests.Processes;
using Byeol.Testing;

namespace Byeol.ConsoleListener.Tests.Listing;

public sealed class TextPipeTests : IAsyncLifetime
{
    private readonly TemporaryFolder texts = new();
    private ServerProcess? server;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(texts.File("long.txt"), string.Concat(Enumerable.Repeat("별 헤는 밤\n", 400_000)));
        server = await ServerProcess.StartAsync(texts.Path, texts.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await server!.DisposeAsync();
        texts.Dispose();
    }

    [Fact]
    public async Task A_text_is_printed_before_all_of_it_has_come()
    {
        await using var wire = new Wire(server!.Address);
        wire.Gate.CloseAfter(1024 * 1024);
        await using var process = ByeolProcess.Start(wire.Address, texts.Path, "text", "long.txt");

        var line = new byte["별 헤는 밤\n"u8.Length];
        await process.Output.ReadExactlyAsync(line, TestContext.Current.CancellationToken);
        Assert.Equal("별 헤는 밤\n", Encoding.UTF8.GetString(line));
        Assert.False(process.HasEnded);
    }

    [Fact]
    public async Task A_reader_that_has_enough_ends_it_quietly()
    {
        await using var process = ByeolProcess.Start(server!.Address, texts.Path, "text", "long.txt");
        Assert.NotEqual(-1, process.Output.ReadByte());
        process.Output.Close();

        var run = await process.EndOfUnreadAsync();
        Assert.Equal((0, ""), (run.Code, run.Errors));
    }
}

using System.Buffers;
using CsCheck;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Byeol.Streaming;

public class ChunkHubProtocolTests
{
    private static readonly MessagePackHubProtocol Stock = new();
    private static readonly ChunkHubProtocol Ours = new(Stock);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(32 * 1024)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(3_000_000)]
    public void A_chunk_of_any_size_is_on_the_wire_what_the_stock_protocol_makes_of_it(int size)
    {
        var chunk = new byte[size];
        new Random(size).NextBytes(chunk);

        AssertSame(new StreamItemMessage("1", chunk));
    }

    [Fact]
    public void So_is_every_other_message() =>
        Gen.Select(Gen.String[0, 60], Gen.Byte.Array[0, 300]).Sample((id, bytes) =>
        {
            AssertSame(new StreamItemMessage(id, bytes));
            AssertSame(new StreamItemMessage(id, "text"));
            AssertSame(new StreamItemMessage(id, null));
            AssertSame(new StreamItemMessage(id, bytes) { Headers = new Dictionary<string, string> { ["name"] = "value" } });
            AssertSame(CompletionMessage.WithResult(id, bytes));
            AssertSame(PingMessage.Instance);
        });

    private static void AssertSame(HubMessage message)
    {
        var expected = new ArrayBufferWriter<byte>();
        var actual = new ArrayBufferWriter<byte>();
        Stock.WriteMessage(message, expected);
        Ours.WriteMessage(message, actual);

        Assert.Equal(expected.WrittenSpan, actual.WrittenSpan);
    }
}

using System.IO.Pipelines;
using BenchmarkDotNet.Attributes;
using Byeol.Streaming;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Byeol;

/// <summary>What it costs to put one chunk of audio into the transport's pipe, stock protocol and ours.</summary>
[MemoryDiagnoser]
public class WriteChunkBenchmark
{
    private static readonly MessagePackHubProtocol Stock = new();
    private static readonly ChunkHubProtocol Ours = new(Stock);

    // As SignalR sets up the pipe between the hub and the transport.
    private readonly Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 65536, resumeWriterThreshold: 32768, useSynchronizationContext: false));
    private StreamItemMessage message = null!;

    [Params(16 * 1024, 32 * 1024)]
    public int ChunkBytes { get; set; }

    [GlobalSetup]
    public void SetUp() => message = new StreamItemMessage("17", new byte[ChunkBytes]);

    [Benchmark(Baseline = true)]
    public Task StockProtocol() => WriteAsync(Stock);

    [Benchmark]
    public Task ChunkProtocol() => WriteAsync(Ours);

    private async Task WriteAsync(IHubProtocol protocol)
    {
        protocol.WriteMessage(message, pipe.Writer);
        await pipe.Writer.FlushAsync();
        var read = await pipe.Reader.ReadAsync();
        pipe.Reader.AdvanceTo(read.Buffer.End);
    }
}

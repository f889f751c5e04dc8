using System.Runtime.CompilerServices;
using Byeol.Contract;
using Byeol.Faults;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Byeol.Streaming;

/// <summary>Runs the streams of a connection, and no more of them at a time than are allowed.</summary>
/// <remarks>
/// The limit lives inside the iterator because SignalR's own (<c>MaximumParallelInvocationsPerClient</c>) does not count
/// streams, and a hub filter sees only that an enumerable was made, not when it ends.
/// </remarks>
public sealed partial class StreamRunner(
    IOptions<MusicHubOptions> options, FaultTranslator faults, ILogger<StreamRunner> logger)
{
    private static readonly object SlotsKey = new();

    /// <summary>Runs a stream for the connection; it counts from its first item asked for until its enumerator is disposed.</summary>
    /// <exception cref="HubException">A fault of the stream, or <see cref="FaultCode.TooManyStreams"/>.</exception>
    public async IAsyncEnumerable<byte[]> RunAsync(
        HubCallerContext connection,
        IAsyncEnumerable<byte[]> chunks,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Until its first real suspension a stream runs on the connection's receive loop, which then hears nothing else.
        await Task.Yield();

        var slots = SlotsOf(connection);
        if (!slots.TryTake(options.Value.StreamsPerConnection))
        {
            throw new HubException(
                $"{FaultCode.TooManyStreams}: "
                + $"This connection has {options.Value.StreamsPerConnection} streams open, as many as it may; end one first.");
        }

        try
        {
            await using var source = chunks.GetAsyncEnumerator(cancellationToken);
            while (await MoveNextAsync(source))
            {
                // SignalR goes on writing to a listener that has left for as long as the iterator goes on yielding.
                cancellationToken.ThrowIfCancellationRequested();
                yield return source.Current;
            }
        }
        finally
        {
            slots.Return();
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<byte[]> source)
    {
        try
        {
            return await source.MoveNextAsync();
        }
        catch (Exception exception) when (faults.FaultOf(exception) is { } fault)
        {
            throw new HubException(fault.Message);
        }
        catch (Exception surprise) when (surprise is not OperationCanceledException)
        {
            LogSurprise(surprise);
            throw;
        }
    }

    private static StreamSlots SlotsOf(HubCallerContext connection)
    {
        lock (connection.Items)
        {
            if (connection.Items.TryGetValue(SlotsKey, out var slots)) return (StreamSlots)slots!;

            var made = new StreamSlots();
            connection.Items[SlotsKey] = made;
            return made;
        }
    }
    [LoggerMessage(102, LogLevel.Error, "A stream failed")]
    private partial void LogSurprise(Exception surprise);
}

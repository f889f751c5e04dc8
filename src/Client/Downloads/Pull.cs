using System.Runtime.CompilerServices;
using Byeol.Client.Connection;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>
/// A range on its way. The server begins to send when the pull is made, not when it is read: what came meanwhile waits in
/// SignalR's queue, which knows no limit but the length of the range.
/// </summary>
internal sealed class Pull : IAsyncDisposable
{
    private readonly CancellationTokenSource ending;
    private readonly IAsyncEnumerator<byte[]> chunks;
    private readonly ByteRange range;
    private Task<bool> next;

    public Pull(IMusicHub hub, RemoteFile file, ByteRange range, CancellationToken cancellationToken)
    {
        this.range = range;
        ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        chunks = hub
            .StreamAudio(file.TrackId, file.Rendition, file.Version, range.Offset, range.Length, ending.Token)
            .GetAsyncEnumerator(ending.Token);
        next = chunks.MoveNextAsync().AsTask();
    }

    /// <summary>
    /// The chunks, in order; together exactly the range. <see cref="MusicHubConnectionException"/> when nothing comes for
    /// <paramref name="stall"/>, or when more or less comes than was asked for, as from a server that is shutting down.
    /// </summary>
    public async IAsyncEnumerable<byte[]> ReadAsync(
        TimeSpan stall, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = range.Length;
        while (await NextAsync(stall, time, cancellationToken))
        {
            var chunk = chunks.Current;
            left -= chunk.Length;
            if (left < 0) throw new MusicHubConnectionException("the server sent more than was asked for");

            // Asked for before the chunk is written, so that the wait and the write overlap.
            next = chunks.MoveNextAsync().AsTask();
            yield return chunk;
        }

        if (left > 0) throw new MusicHubConnectionException("the server ended a range before its end");
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        // An iterator must not be disposed of while it runs, and nobody else will look at how it ended.
        await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await chunks.DisposeAsync();
        ending.Dispose();
    }

    private async Task<bool> NextAsync(TimeSpan stall, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            return await next.WaitAsync(stall, time, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            throw new MusicHubConnectionException($"nothing came for {stall.TotalSeconds:0} s", exception);
        }
    }
}

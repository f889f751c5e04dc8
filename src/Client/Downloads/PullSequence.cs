using System.Runtime.CompilerServices;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>Pulls a file in ranges, several at a time, and hands out their bytes in order.</summary>
internal static class PullSequence
{
    /// <summary>The chunks from <paramref name="offset"/> to the end. It fails as the first pull that fails.</summary>
    public static async IAsyncEnumerable<byte[]> ReadAsync(
        IMusicHub hub, RemoteFile file, long offset, DownloadOptions options, TimeProvider time,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ranges = ByteRange.Cut(offset, file.Length, options.RangeLength).GetEnumerator();
        var pulls = new Queue<Pull>();
        try
        {
            while (true)
            {
                while (pulls.Count < options.PullsInFlight && ranges.MoveNext())
                    pulls.Enqueue(new Pull(hub, file, ranges.Current, cancellationToken));
                if (!pulls.TryPeek(out var first)) yield break;

                await foreach (var chunk in first.ReadAsync(options.Stall, time, cancellationToken)) yield return chunk;
                await pulls.Dequeue().DisposeAsync();
            }
        }
        finally
        {
            foreach (var pull in pulls) await pull.DisposeAsync();
        }
    }
}

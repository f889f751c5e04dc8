using Byeol.Client.Connection;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>How a transfer ended.</summary>
internal enum TransferOutcome
{
    /// <summary>All bytes are there and have the server's digest.</summary>
    Verified,

    /// <summary>All bytes are there, but they are not those of the server's file.</summary>
    Differs,

    /// <summary>The server has another version now.</summary>
    Changed,
}

/// <summary>Brings the bytes that a writer lacks, and compares digests.</summary>
internal sealed class Transfer(IMusicHub hub, DownloadOptions options, TimeProvider time, IDownloadObserver observer)
{
    private readonly Patience patience = new(options, time, observer);
    private readonly SpeedMeter speed = new(time);
    private readonly long begun = time.GetTimestamp();

    /// <summary>Bytes fetched so far.</summary>
    public long Received { get; private set; }

    /// <summary>Time since the transfer was made.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(begun);

    /// <summary>Pulls from where the writer stands to the end, through lost connections, then verifies.</summary>
    public async Task<TransferOutcome> RunAsync(RemoteFile file, HashedWriter writer, CancellationToken cancellationToken)
    {
        try
        {
            await Patiently(() => PullAsync(file, writer, cancellationToken));
            var digest = await Patiently(() => hub.GetDigest(file.TrackId, file.Rendition).WaitAsync(cancellationToken));
            // The digest is that of the current version: it says something only if that is still ours.
            var current = await Patiently(() => RemoteFile.FindAsync(hub, file.TrackId, cancellationToken));

            if (current.Version != file.Version) return TransferOutcome.Changed;
            return digest == writer.Digest ? TransferOutcome.Verified : TransferOutcome.Differs;
        }
        catch (MusicFaultException exception) when (exception.Code == FaultCode.TrackChanged)
        {
            return TransferOutcome.Changed;
        }

        Task<T> Patiently<T>(Func<Task<T>> attempt) => patience.RunAsync(attempt, () => writer.Position, cancellationToken);
    }

    private async Task<long> PullAsync(RemoteFile file, HashedWriter writer, CancellationToken cancellationToken)
    {
        await foreach (var chunk in PullSequence.ReadAsync(hub, file, writer.Position, options, time, cancellationToken))
        {
            await writer.WriteAsync(chunk, cancellationToken);
            Received += chunk.Length;
            speed.Add(chunk.Length);
            patience.Progressed(writer.Position);
            observer.OnProgress(new DownloadProgress(writer.Position, file.Length, speed.BytesPerSecond));
        }

        return writer.Position;
    }
}

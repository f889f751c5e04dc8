using Byeol.Client.Connection;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>
/// Fetches the original of a track, whole and verified or not at all. Besides <see cref="DownloadException"/> the methods
/// throw <see cref="MusicFaultException"/>, <see cref="MusicHubConnectionException"/> once patience is at its end, and what
/// writing throws. Whatever ends a download to a file, its part stays, and the next one goes on from it.
/// </summary>
public sealed class TrackDownloader(IMusicHub hub, DownloadOptions? options = null, TimeProvider? time = null)
{
    // A file that changes this often while it is fetched is being written; the next run may find it at rest.
    private const int MostChanges = 5;

    private readonly DownloadOptions options = options ?? new DownloadOptions();
    private readonly TimeProvider time = time ?? TimeProvider.System;

    /// <summary>Downloads to a file.</summary>
    /// <remarks>
    /// 1. Ask what the track is now. 2. A target that is whole already ends it. 3. Go on from a part of this version, or begin
    /// anew. 4. Pull ranges, hashing on the way. 5. Compare the digest with the server's. 6. Flush to disk, then rename.
    /// A change on the server leads back to 1; a resumed part that does not verify back to the first byte, once.
    /// </remarks>
    public async Task<DownloadResult> ToFileAsync(
        int trackId, string path, ExistingTarget existing, IDownloadObserver observer, CancellationToken cancellationToken)
    {
        path = Path.GetFullPath(path);
        var file = await RemoteFile.FindAsync(hub, trackId, cancellationToken);
        if (await Target.IsCompleteAsync(path, hub, file, existing, cancellationToken))
            return new DownloadResult(file.Length, 0, TimeSpan.Zero) { WasComplete = true };

        using var part = PartFile.Open(path);
        await part.ContinueAsync(file, observer, cancellationToken);
        var transfer = new Transfer(hub, options, time, observer);

        for (var changes = 0; ;)
        {
            switch (await transfer.RunAsync(file, part.Writer, cancellationToken))
            {
                case TransferOutcome.Verified:
                    part.Finish(existing);
                    return new DownloadResult(file.Length, transfer.Received, transfer.Elapsed);

                case TransferOutcome.Differs when part.IsResumed:
                    observer.OnNotice(DownloadNotice.PartDoesNotVerify, 0);
                    break;

                case TransferOutcome.Changed when ++changes <= MostChanges:
                    file = await FindAnewAsync(trackId, changes, observer, cancellationToken);
                    break;

                case var failure:
                    throw Failure(failure);
            }

            part.BeginAnew(file);
        }
    }

    /// <summary>Downloads to a stream, which only ever gets each byte once: after the first, a change is a failure.</summary>
    public async Task<DownloadResult> ToStreamAsync(
        int trackId, Stream stream, IDownloadObserver observer, CancellationToken cancellationToken)
    {
        var transfer = new Transfer(hub, options, time, observer);
        using var writer = new HashedWriter(stream);
        var file = await RemoteFile.FindAsync(hub, trackId, cancellationToken);
        for (var changes = 0; ;)
        {
            switch (await transfer.RunAsync(file, writer, cancellationToken))
            {
                case TransferOutcome.Verified:
                    await stream.FlushAsync(cancellationToken);
                    return new DownloadResult(file.Length, transfer.Received, transfer.Elapsed);

                case TransferOutcome.Changed when writer.Position == 0 && ++changes <= MostChanges:
                    file = await FindAnewAsync(trackId, changes, observer, cancellationToken);
                    break;

                case var failure:
                    throw Failure(failure);
            }
        }
    }

    // After a pause: whoever replaces a file is seldom done at once, and the server has yet to look at the new one.
    private async Task<RemoteFile> FindAnewAsync(
        int trackId, int changes, IDownloadObserver observer, CancellationToken cancellationToken)
    {
        if (changes == 1) observer.OnNotice(DownloadNotice.TrackChanged, 0);
        await Task.Delay(options.Pause(changes, Random.Shared.NextDouble()), time, cancellationToken);
        return await RemoteFile.FindAsync(hub, trackId, cancellationToken);
    }

    private static DownloadException Failure(TransferOutcome outcome) => outcome == TransferOutcome.Differs
        ? new DownloadException(DownloadFault.DoesNotVerify, "what came does not have the digest that the server tells")
        : new DownloadException(DownloadFault.KeepsChanging, "the file changed on the server while it was being fetched");
}

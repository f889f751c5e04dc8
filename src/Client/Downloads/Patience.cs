using Byeol.Client.Connection;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>
/// Tries again what fails for want of a connection, with growing and scattered pauses, until nothing has moved for
/// <see cref="DownloadOptions.Patience"/>. Scattered, because a server that comes back meets all its listeners at once.
/// </summary>
internal sealed class Patience(DownloadOptions options, TimeProvider time, IDownloadObserver observer)
{
    private long lastProgress = time.GetTimestamp();
    private int tries;

    /// <summary>Something came at last: all patience is restored.</summary>
    public void Progressed(long position)
    {
        lastProgress = time.GetTimestamp();
        if (tries == 0) return;

        tries = 0;
        observer.OnNotice(DownloadNotice.GoesOn, position);
    }

    /// <summary>The result of the first try that succeeds; the failure of the last one when patience is at its end.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> attempt, Func<long> position, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var result = await attempt();
                Progressed(position());
                return result;
            }
            catch (Exception exception) when (MayPass(exception) && time.GetElapsedTime(lastProgress) < options.Patience)
            {
                if (tries++ == 0) observer.OnNotice(DownloadNotice.ConnectionLost, position());
            }

            await Task.Delay(options.Pause(tries, Random.Shared.NextDouble()), time, cancellationToken);
        }
    }

    // Too many streams: those of the try before are still being closed.
    private static bool MayPass(Exception exception) =>
        exception is MusicHubConnectionException or MusicFaultException { Code: FaultCode.TooManyStreams };
}

using Byeol.Catalog;
using Byeol.Library.Watching;
using Microsoft.Extensions.Options;

namespace Byeol.Library.Scanning;

/// <summary>Scans the library when the server starts, and whenever something changed since. The server listens meanwhile.</summary>
internal sealed partial class LibraryService(
    LibraryFolders folders,
    LibraryScan scan,
    LibraryProgress progress,
    ScanRequests requests,
    LibraryWatcher watcher,
    IOptions<LibraryOptions> options,
    TimeProvider time,
    ILogger<LibraryService> logger) : BackgroundService
{
    // Changes come in flocks: what follows within this belongs to the same scan.
    private static readonly TimeSpan Flock = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(10);

    // While a large library is copied, scanning takes a fifth of the time at most; but nobody waits longer than that for a change to show.
    private const int PausePerScan = 4;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (folders.Music is not { } root)
        {
            LogNoRoot();
            return;
        }

        // Before the scan begins, so that nothing falls between the two.
        if (options.Value.Watch) watcher.Start(root);
        LogScanning(root.Root);
        while (true)
        {
            var started = time.GetTimestamp();
            var patience = await ScanAsync(stoppingToken);
            var took = time.GetElapsedTime(started);

            await requests.WaitAsync(patience, stoppingToken);
            var pause = TimeSpan.FromTicks(Math.Clamp(took.Ticks * PausePerScan, Flock.Ticks, LongestPause.Ticks));
            await Task.Delay(pause, time, stoppingToken);
            requests.Take();
        }
    }

    /// <returns>How long to wait for somebody to ask for the next scan.</returns>
    private async Task<TimeSpan> ScanAsync(CancellationToken cancellationToken)
    {
        progress.Begin();
        try
        {
            return await scan.RunAsync(folders.Music!, cancellationToken) ? options.Value.Settle : Timeout.InfiniteTimeSpan;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // What was written until now stays, and the next scan goes on from there.
            // That the catalog is lost has been logged where it was.
            if (!DatabaseFailure.IsOutage(failure)) LogFailed(failure, BeforeNextTry.TotalSeconds);
            return BeforeNextTry;
        }
        finally
        {
            progress.End();
        }
    }

    [LoggerMessage(10, LogLevel.Warning, "Library:Root is not set, so there is no music; start with --Library:Root=PATH")]
    private partial void LogNoRoot();

    [LoggerMessage(11, LogLevel.Information, "Scanning {Root}")]
    private partial void LogScanning(string root);

    [LoggerMessage(16, LogLevel.Error, "The scan was broken off; the next begins in {Seconds} s")]
    private partial void LogFailed(Exception failure, double seconds);
}

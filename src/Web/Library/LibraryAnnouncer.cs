using Byeol.Contract;
using Byeol.Library.Scanning;
using Microsoft.AspNetCore.SignalR;

namespace Byeol.Library;

/// <summary>Tells all clients how the library stands, whenever that changes, at most once a second; the last state always.</summary>
internal sealed partial class LibraryAnnouncer(
    LibraryProgress progress, ILibraryStatus library, IHubContext<MusicHub> hub, TimeProvider time, ILogger<LibraryAnnouncer> logger)
    : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await progress.WaitAsync(stoppingToken);
            await AnnounceAsync(stoppingToken);
            await Task.Delay(Between, time, stoppingToken);
        }
    }

    private async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        try
        {
            var snapshot = await library.GetAsync(cancellationToken);
            await hub.Clients.All.SendAsync(nameof(IMusicHubReceiver.LibraryChanged), snapshot, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The database may be away: the next change tells the state all the same.
            LogFailed(failure.Message);
        }
    }

    [LoggerMessage(18, LogLevel.Debug, "Clients were not told how the library stands: {Reason}")]
    private partial void LogFailed(string reason);
}

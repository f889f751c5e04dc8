using Byeol.Catalog;
using Byeol.Faults;
using Byeol.Library.Scanning;
using Byeol.Tracks;
using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>Makes renditions of the whole library while nothing else is to be made, where that is wanted; and then of what is new.</summary>
internal sealed partial class LibraryFiller(
    ITrackCatalog catalog,
    LibraryProgress progress,
    RenditionStore store,
    RenditionCache cache,
    IOptions<RenditionOptions> options,
    IOptions<CacheOptions> cacheOptions,
    TimeProvider time,
    ILogger<LibraryFiller> logger) : BackgroundService
{
    private const int PageSize = 100;

    /// <summary>It must not push out what people listen to, nor what it has made itself.</summary>
    private const double FullAt = 0.9;

    private static readonly TimeSpan BetweenPasses = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.LibraryNames is []) return;

        while (progress.MoreOfFirstScan is { } more) await more.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await FillAsync(stoppingToken);
            await Task.Delay(BetweenPasses, time, stoppingToken);
        }
    }

    private async Task FillAsync(CancellationToken stoppingToken)
    {
        var made = 0;
        for (var skip = 0; ;)
        {
            var page = await PageAsync(skip, stoppingToken);
            var missing = page.Items.SelectMany(track => Missing(track).Select(rendition => (Track: track, Rendition: rendition)));
            foreach (var (track, rendition) in missing)
            {
                if (cache.Bytes > cacheOptions.Value.MaxBytes * FullAt)
                {
                    LogFull(cacheOptions.Value.MaxBytes / 1_000_000);
                    return;
                }

                if (await MakeAsync(track, rendition, stoppingToken)) made++;
            }

            skip += PageSize;
            if (made > 0) LogProgress(made, Math.Min(skip, page.Total), page.Total);
            if (skip >= page.Total) return;
        }
    }

    private async Task<TrackPage> PageAsync(int skip, CancellationToken stoppingToken)
    {
        try
        {
            return await catalog.FindAsync("", new Slice(skip, PageSize), stoppingToken);
        }
        catch (Exception lost) when (lost is not OperationCanceledException)
        {
            // The catalog tells of its outage itself; the next pass goes on.
            return new TrackPage([], 0);
        }
    }

    private IEnumerable<Rendition> Missing(Track track) =>
        track.Renditions.Where(rendition => rendition.Length is null && options.Value.LibraryNames.Contains(rendition.Name));

    private async Task<bool> MakeAsync(Track track, Rendition rendition, CancellationToken stoppingToken)
    {
        try
        {
            await store.MakeAsync(track, rendition).WaitAsync(stoppingToken);
            return true;
        }
        catch (FaultException)
        {
            // Logged where it happened.
            return false;
        }
    }

    [LoggerMessage(28, LogLevel.Information, "Made {Renditions} renditions; {Seen} of {Total} tracks are done")]
    private partial void LogProgress(int renditions, int seen, int total);

    [LoggerMessage(29, LogLevel.Warning, "The cache is nearly full, so no more of the library is made ahead; --Cache:MaxBytes is {Megabytes} MB")]
    private partial void LogFull(long megabytes);
}

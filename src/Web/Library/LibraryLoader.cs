using System.Diagnostics;
using Byeol.Catalog;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Library;

/// <summary>Fills the catalog from the library's folder before the server listens.</summary>
internal sealed partial class LibraryLoader(
    LibraryFolders folders,
    TrackReader reader,
    IDbContextFactory<CatalogContext> contexts,
    ILogger<LibraryLoader> logger) : IHostedService
{
    private const int FilesPerRun = 64;

    private static readonly HashSet<string> Companions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".lrc", ".txt", ".jpg", ".jpeg", ".png", ".webp", ".gif", ".cue", ".log", ".m3u", ".m3u8", ".nfo", ".pdf",
    };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (folders.Music is not { } root)
        {
            LogNoRoot();
            return;
        }

        LogScanning(root.Root);
        var started = Stopwatch.GetTimestamp();
        var found = LibraryWalk.Find(root);
        var files = found.Where(file => file.Problem is null && !IsCompanion(file.Path)).Select(file => file.Path).ToList();
        foreach (var file in found.Where(file => file.Problem is not null)) LogSkipped(file.Path, file.Problem!);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);

        // A catalog that outlives the server has rows already: they keep their ids, and wait hidden while their files are gone.
        var known = await context.Tracks.ToDictionaryAsync(row => row.Path, cancellationToken);
        var ids = known.Values.Select(row => row.Id).DefaultIfEmpty().Max();
        foreach (var row in known.Values) row.IsHidden = true;
        var tracks = 0;
        var seen = 0;
        foreach (var batch in files.Chunk(FilesPerRun))
        {
            foreach (var file in await reader.ReadAsync(batch, cancellationToken))
            {
                if (file.Track is null) LogSkipped(file.Path, file.Reason!);
                else if (known.TryGetValue(file.Path, out var row)) TrackRefresher.Fill(row, file.Track);
                else context.Tracks.Add(TrackRefresher.RowOf(++ids, file.Track));
                if (file.Track is not null) tracks++;
            }

            seen += batch.Length;
            LogProgress(seen, files.Count);
        }

        await context.SaveChangesAsync(cancellationToken);
        LogScanned(tracks, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsCompanion(string path) => Companions.Contains(Path.GetExtension(path));

    [LoggerMessage(10, LogLevel.Warning, "Library:Root is not set, so there is no music; start with --Library:Root=PATH")]
    private partial void LogNoRoot();

    [LoggerMessage(11, LogLevel.Information, "Scanning {Root}")]
    private partial void LogScanning(string root);

    [LoggerMessage(12, LogLevel.Warning, "Skipped {Path}: {Reason}")]
    private partial void LogSkipped(string path, string reason);

    [LoggerMessage(13, LogLevel.Debug, "Looked into {Seen} of {All} files")]
    private partial void LogProgress(int seen, int all);

    [LoggerMessage(14, LogLevel.Information, "The library has {Tracks} tracks (scanned in {Seconds:0.0} s)")]
    private partial void LogScanned(int tracks, double seconds);
}

using Byeol.Media;

namespace Byeol.Library.Scanning;

/// <summary>
/// Brings the catalog up to what is in the folder. What has not changed costs no more than asking for its status:
/// <list type="number">
/// <item><see cref="LibraryWalk"/> finds what there is;</item>
/// <item><see cref="ScanPlan"/> compares that with what is known, and says which files to look into;</item>
/// <item><see cref="TrackReader"/> looks into them, some dozens in one run of MediaInfo, a run for each core at a time;</item>
/// <item><see cref="CatalogWriter"/> writes each batch when it has been read, so that its tracks show while the next is read;</item>
/// <item>at last, tracks that are neither where they were nor anywhere else are hidden.</item>
/// </list>
/// </summary>
internal sealed partial class LibraryScan(
    TrackReader reader, CatalogWriter writer, Stillness stillness, LibraryProgress progress, TimeProvider time, ILogger<LibraryScan> logger)
{
    private const int FilesPerRun = 64;
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(5);

    private bool hasScanned;

    /// <returns>Whether another scan is due, because files are being copied or were changed meanwhile.</returns>
    public async Task<bool> RunAsync(RootedFolder root, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var known = await writer.ReadKnownAsync(cancellationToken);
        var found = LibraryWalk.Find(root, cancellationToken);

        // What was read without MediaInfo is read once more after a start: it may have been installed since.
        var plan = new ScanPlan(found, known, stillness, withBare: hasScanned);
        stillness.EndScan();
        progress.Count(plan.Files);
        progress.See(plan.Files - plan.ToRead.Count);
        await WriteAsync(plan.Changes, cancellationToken);

        var result = new ScanResult();
        await foreach (var batch in ReadAsync(plan.ToRead, cancellationToken))
        {
            await WriteAsync(result.Add(batch, known, plan), cancellationToken);
            progress.See(batch.Count);
        }

        await WriteAsync(result.Hide(plan), cancellationToken);
        Report(result, known, time.GetElapsedTime(started));
        hasScanned = true;
        return plan.IsUnsettled || result.IsUnsettled;
    }

    /// <summary>The batches in their order, so that ids follow paths; while one is written, the next are being read.</summary>
    private async IAsyncEnumerable<IReadOnlyList<LookedInto>> ReadAsync(
        List<string> paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = new Queue<Task<IReadOnlyList<LookedInto>>>();
        var reported = time.GetTimestamp();
        try
        {
            foreach (var batch in paths.Chunk(FilesPerRun))
            {
                batches.Enqueue(Task.Run(() => reader.ReadAsync(batch, stop.Token), stop.Token));
                if (batches.Count > Environment.ProcessorCount) yield return await batches.Dequeue();
                if (time.GetElapsedTime(reported) < BetweenReports) continue;

                LogProgress(progress.Seen, progress.Found);
                reported = time.GetTimestamp();
            }

            while (batches.TryDequeue(out var last)) yield return await last;
        }
        finally
        {
            // No process of MediaInfo outlives a scan that was broken off.
            await stop.CancelAsync();
            await Task.WhenAll(batches).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task WriteAsync(IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        const int rowsAtATime = 500;
        foreach (var some in changes.Chunk(rowsAtATime))
        {
            await writer.WriteAsync(some, cancellationToken);
            foreach (var problem in some.OfType<Change.IsProblem>()) LogSkipped(problem.Path, problem.Reason);
        }
    }

    private void Report(ScanResult result, KnownFiles known, TimeSpan took)
    {
        if (!hasScanned) LogScanned(known.Tracks.Values.Count(track => !track.IsHidden) + result.Added + result.Returned - result.Gone, took.TotalSeconds);
        else if (!result.HasNews) LogNothing(took.TotalSeconds);
        else LogNews(result.Added, result.Changed, result.Moved, result.Returned, result.Gone, took.TotalSeconds);
    }

    [LoggerMessage(12, LogLevel.Warning, "Skipped {Path}: {Reason}")]
    private partial void LogSkipped(string path, string reason);

    [LoggerMessage(13, LogLevel.Information, "Looked into {Seen} of {Found} files")]
    private partial void LogProgress(int seen, int found);

    [LoggerMessage(14, LogLevel.Information, "The library has {Tracks} tracks (scanned in {Seconds:0.0} s)")]
    private partial void LogScanned(int tracks, double seconds);

    [LoggerMessage(19, LogLevel.Debug, "Nothing has changed (scanned in {Seconds:0.00} s)")]
    private partial void LogNothing(double seconds);

    [LoggerMessage(15, LogLevel.Information,
        "The library changed: {Added} added, {Changed} changed, {Moved} moved, {Returned} back, {Gone} gone (scanned in {Seconds:0.0} s)")]
    private partial void LogNews(int added, int changed, int moved, int returned, int gone, double seconds);
}

using Byeol.Catalog;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Library.Scanning;

/// <summary>
/// The one writer of what is known of files. A scan and a listener who asks for a changed track may both have read the same file:
/// one after the other they write, each onto the row as the other left it.
/// </summary>
internal sealed class CatalogWriter(IDbContextFactory<CatalogContext> contexts, LibraryProgress progress) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    public async Task<KnownFiles> ReadKnownAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var tracks = await context.Tracks.AsNoTracking()
            .Select(row => new KnownTrack
            {
                Id = row.Id,
                Path = row.Path,
                Version = row.Version,
                IsHidden = row.IsHidden,
                ContentKey = row.ContentKey,
                IsBare = row.SampleRate == null,
                Cover = row.Cover,
                CoverPath = row.CoverPath,
            })
            .ToListAsync(cancellationToken);
        var problems = await context.Problems.AsNoTracking()
            .Select(row => new KnownProblem(row.Path, row.Version, row.Reason))
            .ToListAsync(cancellationToken);
        return new KnownFiles(
            tracks.ToDictionary(track => track.Path, StringComparer.Ordinal),
            problems.ToDictionary(problem => problem.Path, StringComparer.Ordinal));
    }

    /// <summary>Writes some changes, all or none of them. New tracks get the next ids, in the order given.</summary>
    public async Task WriteAsync(IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        if (changes is []) return;

        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var batch = await CatalogBatch.LoadAsync(context, changes, cancellationToken);
            foreach (var change in changes) batch.Apply(change);
            await context.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }

        progress.Changed();
    }

    /// <summary>Brings a row up to what its file is now, unless that has happened meanwhile.</summary>
    /// <returns>The row as it is then; null when there is none any more.</returns>
    public async Task<TrackRow?> RefreshAsync(int id, LibraryTrack track, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var row = await context.Tracks.FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
            if (row is null || row.Path != track.Path || row.Version == track.Version) return row;

            var image = row is { CoverPath: { } path, Cover: { } tag } ? new FolderImage(path, tag) : null;
            TrackRows.Fill(row, track);
            TrackRows.SetCover(row, track.HasCover, image);
            await context.SaveChangesAsync(cancellationToken);
            progress.Changed();
            return row;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}

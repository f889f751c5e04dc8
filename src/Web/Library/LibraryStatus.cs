using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Library.Scanning;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Library;

/// <summary>How the library stands: the scan from memory, the rest from the database.</summary>
internal sealed class LibraryStatus(IDbContextFactory<CatalogContext> contexts, LibraryProgress progress) : ILibraryStatus
{
    public async ValueTask<LibrarySnapshot> GetAsync(CancellationToken cancellationToken)
    {
        // Asked for before the counts, so that a change in between is told by the next revision.
        var revision = progress.Revision;
        var (isScanning, seen, found) = (progress.IsScanning, progress.Seen, progress.Found);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return new LibrarySnapshot
        {
            Scanning = isScanning,
            Seen = seen,
            Found = found,
            Tracks = await context.Tracks.CountAsync(track => !track.IsHidden, cancellationToken),
            Problems = await ProblemsIn(context).CountAsync(cancellationToken),
            Revision = revision,
        };
    }

    public async ValueTask<ProblemPageSnapshot> GetProblemsAsync(int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var problems = ProblemsIn(context);
        return new ProblemPageSnapshot
        {
            Total = await problems.CountAsync(cancellationToken),
            Items = await problems.OrderBy(problem => problem.Path).Skip(skip).Take(take).ToListAsync(cancellationToken),
        };
    }

    /// <summary>The files that are no tracks, and the tracks that could not be decoded.</summary>
    private static IQueryable<ProblemSnapshot> ProblemsIn(CatalogContext context)
    {
        var refused = context.Tracks
            .Where(track => !track.IsHidden && track.Refusal != null && track.RefusedVersion == track.Version)
            .Select(track => new ProblemSnapshot { Path = track.Path, Reason = track.Refusal! });
        return context.Problems
            .Select(problem => new ProblemSnapshot { Path = problem.Path, Reason = problem.Reason })
            .Concat(refused);
    }
}

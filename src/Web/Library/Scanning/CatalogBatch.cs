using Byeol.Catalog;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Library.Scanning;

/// <summary>The rows that some changes touch, while they are written.</summary>
internal sealed class CatalogBatch
{
    private readonly CatalogContext context;
    private readonly Dictionary<int, TrackRow> tracks;
    private readonly Dictionary<string, ProblemRow> problems;
    private int lastId;

    private CatalogBatch(CatalogContext context, Dictionary<int, TrackRow> tracks, Dictionary<string, ProblemRow> problems, int lastId)
    {
        this.context = context;
        this.tracks = tracks;
        this.problems = problems;
        this.lastId = lastId;
    }

    public static async Task<CatalogBatch> LoadAsync(
        CatalogContext context, IReadOnlyList<Change> changes, CancellationToken cancellationToken)
    {
        // Rows are never deleted, so that the largest id was never another's.
        var lastId = await context.Tracks.MaxAsync(row => (int?)row.Id, cancellationToken) ?? 0;
        var ids = changes.Select(IdOf).OfType<int>().ToHashSet();
        var tracks = ids.Count == 0 ? [] : await context.Tracks.Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);

        var paths = changes.Select(PathOf).OfType<string>().ToHashSet();
        var problems = await context.Problems.Where(row => paths.Contains(row.Path)).ToListAsync(cancellationToken);
        return new CatalogBatch(context, tracks.ToDictionary(row => row.Id), problems.ToDictionary(row => row.Path), lastId);
    }

    public void Apply(Change change)
    {
        switch (change)
        {
            case Change.IsTrack { Known: var known } found:
                var row = known is null ? null : tracks.GetValueOrDefault(known.Id);
                if (row is null) context.Tracks.Add(row = TrackRows.Create(++lastId, found.Track));
                TrackRows.Fill(row, found.Track);
                TrackRows.SetCover(row, found.Track.HasCover, found.Image);
                Mend(found.Track.Path);
                break;
            case Change.IsProblem problem:
                Note(problem);
                break;
            case Change.IsMended mended:
                Mend(mended.Path);
                break;
            case Change.IsGone gone when tracks.TryGetValue(gone.Known.Id, out var track):
                track.IsHidden = true;
                break;
            case Change.HasImage { Known: var known } image when tracks.TryGetValue(known.Id, out var track):
                TrackRows.SetCover(track, hasOwn: false, image.Image);
                break;
        }
    }

    private void Note(Change.IsProblem problem)
    {
        if (!problems.TryGetValue(problem.Path, out var row))
        {
            row = new ProblemRow { Path = problem.Path, Version = "", Reason = problem.Reason };
            context.Problems.Add(row);
            problems.Add(row.Path, row);
        }

        (row.Version, row.Reason) = (problem.Status?.ToVersion() ?? "", problem.Reason);
        (row.Length, row.Modified) = (problem.Status?.Length ?? 0, problem.Status?.Modified ?? 0);
    }

    private void Mend(string path)
    {
        if (problems.Remove(path, out var row)) context.Problems.Remove(row);
    }

    private static int? IdOf(Change change) => change switch
    {
        Change.IsTrack track => track.Known?.Id,
        Change.IsGone gone => gone.Known.Id,
        Change.HasImage image => image.Known.Id,
        _ => null,
    };

    private static string? PathOf(Change change) => change switch
    {
        Change.IsTrack track => track.Track.Path,
        Change.IsProblem problem => problem.Path,
        Change.IsMended mended => mended.Path,
        _ => null,
    };
}

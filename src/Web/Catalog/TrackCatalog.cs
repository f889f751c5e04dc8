using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library.Scanning;
using Byeol.Tracks;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>The tracks of the database; what changes in the library's folder shows when a track is next asked for.</summary>
internal sealed class TrackCatalog(
    IDbContextFactory<CatalogContext> contexts,
    TrackMapping mapping,
    TrackRefresher refresher,
    LibraryProgress progress,
    TimeProvider time) : ITrackCatalog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async ValueTask<TrackPage> FindAsync(string query, Slice slice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await mapping.PageAsync(Matches(context, query), slice, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<int>> FindIdsAsync(string query, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Matches(context, query).Select(track => track.Id).Take(most).ToListAsync(cancellationToken);
    }

    public async ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        while (true)
        {
            var more = progress.MoreOfFirstScan;
            if (await FindRowAsync(trackId, cancellationToken) is { } row)
                return mapping.ToTrack(await refresher.RefreshAsync(row, cancellationToken));
            if (more is null) return null;

            await WaitAsync(more, Patience - time.GetElapsedTime(begun), cancellationToken);
        }
    }

    public async ValueTask<IReadOnlyList<Track>> GetManyAsync(IReadOnlyCollection<int> trackIds, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Tracks.Visible()
            .Where(track => trackIds.Contains(track.Id))
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. rows.Select(mapping.ToTrack)];
    }

    private async Task<TrackRow?> FindRowAsync(int trackId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Tracks.Visible().AsNoTracking().FirstOrDefaultAsync(track => track.Id == trackId, cancellationToken);
    }

    private async Task WaitAsync(Task more, TimeSpan longest, CancellationToken cancellationToken)
    {
        try
        {
            await more.WaitAsync(longest > TimeSpan.Zero ? longest : TimeSpan.Zero, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new FaultException(FaultCode.MediaUnavailable, "The library is still being read; try again in a little while.");
        }
    }

    /// <summary>In an order that ends in the id, so that no track is on two pages, or on none.</summary>
    private static IQueryable<TrackRow> Matches(CatalogContext context, string query)
    {
        var tracks = context.Tracks.Visible();
        if (string.IsNullOrWhiteSpace(query)) return tracks.OrderBy(track => track.Id);

        return tracks
            .Select(track => new Candidate
            {
                Track = track,
                Best = track.TitleKey,
                Good = track.ArtistKey,
                Fair = track.AlbumKey,
                Rank = 0,
            })
            .Rank(query)
            .Where(candidate => candidate.Rank < Candidate.NoMatch)
            .OrderBy(candidate => candidate.Rank)
            .ThenBy(candidate => candidate.Track.Id)
            .Select(candidate => candidate.Track);
    }
}

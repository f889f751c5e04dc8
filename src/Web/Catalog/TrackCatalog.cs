using Byeol.Library;
using Byeol.Tracks;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>The catalog over the database; what changes in the library's folder shows when a track is next asked for.</summary>
internal sealed class TrackCatalog(
    IDbContextFactory<CatalogContext> contexts, LibraryFolders folders, TrackRefresher refresher) : ITrackCatalog
{
    public async ValueTask<TrackPage> FindAsync(string query, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var matches = context.Tracks.AsNoTracking();
        foreach (var word in SearchKey.WordsOf(query)) matches = matches.Where(track => track.SearchKey.Contains(word));

        var total = await matches.CountAsync(cancellationToken);
        var rows = await matches
            .OrderBy(track => track.Id)
            .Skip(skip)
            .Take(take)
            .Include(track => track.Renditions)
            .ToListAsync(cancellationToken);
        return new TrackPage([.. rows.Select(ToTrack)], total);
    }

    public async ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Tracks
            .Include(track => track.Renditions)
            .FirstOrDefaultAsync(track => track.Id == trackId, cancellationToken);
        if (row is null) return null;

        if (await refresher.RefreshAsync(row, cancellationToken)) await context.SaveChangesAsync(cancellationToken);
        return ToTrack(row);
    }

    private Track ToTrack(TrackRow row) => new(
        row.Id,
        row.Title,
        row.Artist,
        row.Album,
        row.Duration,
        LyricsOf(row.Path),
        [.. row.Renditions.Select(has => new Rendition(has.Name, has.MimeType, has.Length, has.Version, has.Location))]);

    /// <summary>The sheet beside the audio; looked for each time, so that a sheet that comes later is there at once.</summary>
    private string? LyricsOf(string path)
    {
        var sidecar = Path.ChangeExtension(path, ".lrc");
        return folders.Music?.Find(sidecar) is null ? null : sidecar;
    }
}

using Byeol.Contract;
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
        var matches = context.Tracks.AsNoTracking().Where(track => !track.IsHidden);
        foreach (var word in SearchKey.WordsOf(query))
        {
            matches = matches.Where(track =>
                track.TitleKey.Contains(word) || track.ArtistKey.Contains(word) || track.AlbumKey.Contains(word));
        }


        var total = await matches.CountAsync(cancellationToken);
        var rows = await matches
            .OrderBy(track => track.Id)
            .Skip(skip)
            .Take(take)
            .ToListAsync(cancellationToken);
        return new TrackPage([.. rows.Select(ToTrack)], total);
    }

    public async ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.Tracks.AsNoTracking()
            .FirstOrDefaultAsync(track => track.Id == trackId && !track.IsHidden, cancellationToken);
        return row is null ? null : ToTrack(await refresher.RefreshAsync(row, cancellationToken));
    }

    private Track ToTrack(TrackRow row) => new()
    {
        Id = row.Id,
        Title = row.Title,
        Artist = row.Artist,
        AlbumArtist = row.AlbumArtist,
        ArtistId = row.ArtistId,
        Album = row.Album,
        AlbumId = row.AlbumId,
        Disc = row.Disc,
        Number = row.Number,
        Year = row.Year,
        Genre = row.Genre,
        Duration = row.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Sound = new SoundFormat(row.SampleRate, row.Channels, row.BitDepth),
        ReplayGain = GainOf(row),
        Cover = row.Cover,
        LyricsLocation = LyricsOf(row.Path),
        Renditions = [new Rendition(RenditionSnapshot.Original, row.MimeType, row.Length, row.BitRate, row.Version, row.Path)],
    };

    private static ReplayGain? GainOf(TrackRow row) =>
        row.TrackGain is null && row.AlbumGain is null
            ? null
            : new ReplayGain(row.TrackGain, row.TrackPeak, row.AlbumGain, row.AlbumPeak);

    /// <summary>The sheet beside the audio; looked for each time, so that a sheet that comes later is there at once.</summary>
    private string? LyricsOf(string path)
    {
        var sidecar = Path.ChangeExtension(path, ".lrc");
        return folders.Music?.Find(sidecar) is null ? null : sidecar;
    }
}

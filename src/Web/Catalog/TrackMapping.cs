using Byeol.Library;
using Byeol.Renditions;
using Byeol.Tracks;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>Makes tracks of rows.</summary>
internal sealed class TrackMapping(LibraryFolders folders, RenditionLister renditions)
{
    /// <summary>A part of the tracks of a query, which has put them in order.</summary>
    public async Task<TrackPage> PageAsync(IQueryable<TrackRow> tracks, Slice slice, CancellationToken cancellationToken)
    {
        var total = await tracks.CountAsync(cancellationToken);
        var rows = await tracks.Skip(slice.Skip).Take(slice.Take).AsNoTracking().ToListAsync(cancellationToken);
        return new TrackPage([.. rows.Select(ToTrack)], total);
    }

    public Track ToTrack(TrackRow row) => new()
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
        Samples = row.Samples,
        Sound = new SoundFormat(row.SampleRate, row.Channels, row.BitDepth),
        ReplayGain = GainOf(row),
        Cover = row.Cover,
        LyricsLocation = LyricsOf(row.Path),
        Refusal = RenditionLister.RefusalOf(row),
        Renditions = renditions.Of(row),
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

using Byeol.Collections;
using Byeol.Tracks;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>Albums and artists: the database groups, orders and cuts; the names of a page are then taken from its first tracks.</summary>
internal sealed class CollectionCatalog(IDbContextFactory<CatalogContext> contexts, TrackMapping mapping) : ICollectionCatalog
{
    public async ValueTask<AlbumPage> FindAlbumsAsync(string query, Slice slice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var albums = AlbumGroup.Of(context.Tracks.Visible(), query)
            .Where(album => album.Rank < Candidate.NoMatch)
            .OrderBy(album => album.Rank)
            .ThenBy(album => album.IsByNobody)
            .ThenBy(album => album.IsByNobody ? "" : album.ArtistOrder)
            .ThenBy(album => album.Year ?? int.MaxValue)
            .ThenBy(album => album.TitleOrder)
            .ThenBy(album => album.Id);
        return await PageAsync(context, albums, slice, cancellationToken);
    }

    public async ValueTask<ArtistPage> FindArtistsAsync(string query, Slice slice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var artists = ArtistGroup.Of(context.Tracks.Visible(), query)
            .Where(artist => artist.Rank < Candidate.NoMatch)
            .OrderBy(artist => artist.NameOrder)
            .ThenBy(artist => artist.Id);
        return await PageAsync(context, artists, slice, cancellationToken);
    }

    public async ValueTask<Album?> GetAlbumAsync(string albumId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var album = AlbumGroup.ByYear(AlbumGroup.Of(context.Tracks.Visible().Where(track => track.AlbumId == albumId)));
        return (await PageAsync(context, album, new Slice(0, 1), cancellationToken)).Items.SingleOrDefault();
    }

    public async ValueTask<Artist?> GetArtistAsync(string artistId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var artist = ArtistGroup.Of(context.Tracks.Visible().Where(track => track.ArtistId == artistId)).OrderBy(artist => artist.Id);
        return (await PageAsync(context, artist, new Slice(0, 1), cancellationToken)).Items.SingleOrDefault();
    }

    public async ValueTask<TrackPage> GetAlbumTracksAsync(string albumId, Slice slice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var tracks = context.Tracks.Visible()
            .Where(track => track.AlbumId == albumId)
            .OrderBy(track => track.Disc ?? 1)
            .ThenBy(track => track.Number ?? int.MaxValue)
            .ThenBy(track => ByteOrder.Of(track.Path));
        return await mapping.PageAsync(tracks, slice, cancellationToken);
    }

    public async ValueTask<AlbumPage> GetArtistAlbumsAsync(string artistId, Slice slice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var theirs = context.Tracks.Visible().Where(track => track.ArtistId == artistId).Select(track => track.AlbumId).Distinct();
        var albums = AlbumGroup.ByYear(AlbumGroup.Of(
            context.Tracks.Visible().Join(theirs, track => track.AlbumId, albumId => albumId, (track, _) => track)));
        return await PageAsync(context, albums, slice, cancellationToken);
    }

    public async ValueTask<TrackPage> GetArtistTracksAsync(string artistId, Slice slice, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var years = context.Tracks.Visible()
            .Where(track => track.AlbumId != null)
            .GroupBy(track => track.AlbumId)
            .Select(album => new { Id = album.Key, Year = album.Min(track => track.Year) });
        var tracks = context.Tracks.Visible()
            .Where(track => track.ArtistId == artistId)
            .LeftJoin(years, track => track.AlbumId, album => album.Id, (track, album) => new { Track = track, album!.Year })
            .OrderBy(entry => entry.Track.AlbumId == null)
            .ThenBy(entry => entry.Year ?? int.MaxValue)
            .ThenBy(entry => ByteOrder.Of(entry.Track.AlbumKey))
            .ThenBy(entry => ByteOrder.Of(entry.Track.AlbumId ?? ""))
            .ThenBy(entry => entry.Track.Disc ?? 1)
            .ThenBy(entry => entry.Track.Number ?? int.MaxValue)
            .ThenBy(entry => ByteOrder.Of(entry.Track.Path))
            .Select(entry => entry.Track);
        return await mapping.PageAsync(tracks, slice, cancellationToken);
    }

    private static async Task<AlbumPage> PageAsync(
        CatalogContext context, IQueryable<AlbumGroup> albums, Slice slice, CancellationToken cancellationToken)
    {
        var total = await albums.CountAsync(cancellationToken);
        var page = await albums.Skip(slice.Skip).Take(slice.Take).ToListAsync(cancellationToken);
        var names = await TrackNames.ReadAsync(
            context, page.SelectMany(album => new[] { album.TrackId, album.ArtistTrackId, album.CoverTrackId }), cancellationToken);
        return new AlbumPage([.. page.Select(album => album.ToAlbum(names)).OfType<Album>()], total);
    }

    private static async Task<ArtistPage> PageAsync(
        CatalogContext context, IQueryable<ArtistGroup> artists, Slice slice, CancellationToken cancellationToken)
    {
        var total = await artists.CountAsync(cancellationToken);
        var page = await artists.Skip(slice.Skip).Take(slice.Take).ToListAsync(cancellationToken);
        var names = await TrackNames.ReadAsync(
            context, page.SelectMany(artist => new[] { artist.TrackId, artist.CoverTrackId }), cancellationToken);
        return new ArtistPage([.. page.Select(artist => artist.ToArtist(names)).OfType<Artist>()], total);
    }
}

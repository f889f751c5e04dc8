using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Tracks;

namespace Byeol.Api;

/// <summary>Albums, as the hub tells of them, for everything that speaks HTTP.</summary>
internal static class AlbumEndpoints
{
    public static IEndpointRouteBuilder MapAlbums(this IEndpointRouteBuilder endpoints)
    {
        var albums = endpoints.MapGroup("/api/albums")
            .WithTags("Albums")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        albums.MapGet("/", async (
                CollectionFinder finder, CancellationToken cancellationToken, string? query = null, int skip = 0, int take = 100) =>
                TypedResults.Ok((await finder.FindAlbumsAsync(query, skip, take, cancellationToken)).ToSnapshot()))
            .WithName("FindAlbums")
            .WithSummary("The albums that match by title or artist, a page at a time: by artist, year and title.")
            .Produces<AlbumPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        albums.MapGet("/{id}", async (string id, CollectionFinder finder, CancellationToken cancellationToken) =>
                TypedResults.Ok((await finder.GetAlbumAsync(id, cancellationToken)).ToSnapshot()))
            .WithName("GetAlbum")
            .WithSummary("One album.")
            .Produces<AlbumSnapshot>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        albums.MapGet("/{id}/tracks", async (
                string id, CollectionFinder finder, CancellationToken cancellationToken, int skip = 0, int take = 100) =>
                TypedResults.Ok((await finder.GetAlbumTracksAsync(id, skip, take, cancellationToken)).ToSnapshot()))
            .WithName("GetAlbumTracks")
            .WithSummary("The tracks of an album, a page at a time: by disc and number.")
            .Produces<TrackPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        return endpoints;
    }
}

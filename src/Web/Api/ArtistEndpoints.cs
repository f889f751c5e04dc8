using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Tracks;

namespace Byeol.Api;

/// <summary>Artists, as the hub tells of them, for everything that speaks HTTP.</summary>
internal static class ArtistEndpoints
{
    public static IEndpointRouteBuilder MapArtists(this IEndpointRouteBuilder endpoints)
    {
        var artists = endpoints.MapGroup("/api/artists")
            .WithTags("Artists")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        artists.MapGet("/", async (
                CollectionFinder finder, CancellationToken cancellationToken, string? query = null, int skip = 0, int take = 100) =>
                TypedResults.Ok((await finder.FindArtistsAsync(query, skip, take, cancellationToken)).ToSnapshot()))
            .WithName("FindArtists")
            .WithSummary("The artists that match, a page at a time: by name.")
            .Produces<ArtistPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        artists.MapGet("/{id}", async (string id, CollectionFinder finder, CancellationToken cancellationToken) =>
                TypedResults.Ok((await finder.GetArtistAsync(id, cancellationToken)).ToSnapshot()))
            .WithName("GetArtist")
            .WithSummary("One artist.")
            .Produces<ArtistSnapshot>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        artists.MapGet("/{id}/albums", async (
                string id, CollectionFinder finder, CancellationToken cancellationToken, int skip = 0, int take = 100) =>
                TypedResults.Ok((await finder.GetArtistAlbumsAsync(id, skip, take, cancellationToken)).ToSnapshot()))
            .WithName("GetArtistAlbums")
            .WithSummary("The albums that hold a track of the artist, a page at a time: by year and title.")
            .Produces<AlbumPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        artists.MapGet("/{id}/tracks", async (
                string id, CollectionFinder finder, CancellationToken cancellationToken, int skip = 0, int take = 100) =>
                TypedResults.Ok((await finder.GetArtistTracksAsync(id, skip, take, cancellationToken)).ToSnapshot()))
            .WithName("GetArtistTracks")
            .WithSummary("The tracks of an artist, a page at a time: album after album, then those without one.")
            .Produces<TrackPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        return endpoints;
    }
}

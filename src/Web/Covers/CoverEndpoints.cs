using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Byeol.Covers;

/// <summary>Covers over HTTP.</summary>
internal static class CoverEndpoints
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static IEndpointRouteBuilder MapCovers(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/api/tracks/{id:int}/cover", [HttpMethods.Get, HttpMethods.Head], GetAsync)
            .WithName("GetCover")
            .WithTags("Tracks")
            .WithSummary("The cover of a track, at most 160 (small) or 640 (large) pixels wide and high. With the tag of the track as v it may be kept for ever.")
            .Produces(StatusCodes.Status200OK, contentType: "image/jpeg")
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        return endpoints;
    }

    private static async Task<IResult> GetAsync(
        int id,
        HttpResponse response,
        CoverFinder finder,
        CoverStore store,
        CancellationToken cancellationToken,
        [FromQuery] string size = "large",
        [FromQuery] string? v = null)
    {
        var wanted = CoverSize.OfName(size);
        var source = await finder.FindAsync(id, cancellationToken);
        var cover = await store.FindAsync(source, wanted, cancellationToken);

        response.Headers.CacheControl = v == source.Tag ? ForEver : "no-cache";

        // A picture is all that it is, whatever a browser may find in its bytes.
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.PhysicalFile(
            cover.Path, cover.MimeType, entityTag: new EntityTagHeaderValue($"\"{source.Tag}-{wanted.Name}\""));
    }
}

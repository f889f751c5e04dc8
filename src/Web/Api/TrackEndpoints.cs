using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Lyrics;
using Byeol.Tracks;
using Microsoft.AspNetCore.Mvc;

namespace Byeol.Api;

/// <summary>What the hub says, for everything that speaks HTTP.</summary>
internal static class TrackEndpoints
{
    private const string LrcType = "text/plain; charset=utf-8";

    public static IEndpointRouteBuilder MapTracks(this IEndpointRouteBuilder endpoints)
    {
        var tracks = endpoints.MapGroup("/api/tracks")
            .WithTags("Tracks")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        tracks.MapGet("/", FindAsync)
            .WithName("FindTracks")
            .WithSummary("The tracks that match, a page at a time.")
            .Produces<TrackPageSnapshot>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        tracks.MapGet("/{id:int}", async (int id, TrackFinder finder, CancellationToken cancellationToken) =>
                TypedResults.Ok((await finder.GetAsync(id, cancellationToken)).ToSnapshot()))
            .WithName("GetTrack")
            .WithSummary("One track.")
            .Produces<TrackSnapshot>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        tracks.MapMethods("/{id:int}/audio", [HttpMethods.Get, HttpMethods.Head],
                (int id, string? rendition, string? v, AudioResult audio, CancellationToken cancellationToken) =>
                    audio.RenditionAsync(id, rendition ?? RenditionSnapshot.Original, v, cancellationToken))
            .WithName("GetAudio")
            .WithSummary("The sound of a track: the file as it is, or another rendition of it when that is whole; v names its version. Takes ranges.")
            .ProducesAudio()
            .ProducesProblem(StatusCodes.Status404NotFound);

        tracks.MapGet("/{id:int}/lyrics", GetLyricsAsync)
            .WithName("GetLyrics")
            .WithSummary("The lyrics of a track: LRC, or timed lines where Accept asks for JSON.")
            .Produces<LyricsSnapshot>()
            .ProducesText()
            .ProducesProblem(StatusCodes.Status404NotFound);

        return endpoints;
    }

    private static async Task<IResult> FindAsync(
        TrackFinder finder,
        CancellationToken cancellationToken,
        [FromQuery] string? query = null,
        [FromQuery] int skip = 0,
        [FromQuery] int take = 100)
    {
        var page = await finder.FindAsync(query, skip, take, cancellationToken);
        return TypedResults.Ok(page.ToSnapshot());
    }

    private static async Task<IResult> GetLyricsAsync(
        int id, HttpRequest request, LyricsReader lyrics, CancellationToken cancellationToken)
    {
        request.HttpContext.Response.Headers.Vary = "Accept";
        if (PrefersJson(request))
            return TypedResults.Ok((await lyrics.ReadSheetAsync(id, cancellationToken)).ToSnapshot());

        return new ChunkedText(lyrics.StreamLinesAsync(id, cancellationToken), LrcType);
    }

    /// <summary>Whether JSON stands above text in what the client accepts (RFC 9110, 12.5.1); text when it does not mind.</summary>
    private static bool PrefersJson(HttpRequest request) =>
        request.GetTypedHeaders().Accept
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => accepted.MediaType.Value)
            .FirstOrDefault(type => type is "application/json" or "text/plain" or "text/*" or "*/*") is "application/json";
}

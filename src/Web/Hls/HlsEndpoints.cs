using Byeol.Api;

namespace Byeol.Hls;

/// <summary>
/// HTTP Live Streaming of a track. The addresses end as players expect: some refuse segments whose names do not.
/// </summary>
internal static class HlsEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointRouteBuilder MapHls(this IEndpointRouteBuilder endpoints)
    {
        var hls = endpoints.MapGroup("/api/tracks/{id:int}/hls").WithTags("HLS");

        hls.MapMethods("/master.m3u8", Methods, (int id, HlsPlaylists playlists, CancellationToken cancellationToken) =>
                playlists.MasterAsync(id, cancellationToken))
            .WithName("GetHlsMaster")
            .WithSummary("All made renditions of a track, for the player to choose from.")
            .ProducesPlaylist();

        hls.MapMethods("/aac.m3u8", Methods, (int id, HlsPlaylists playlists, CancellationToken cancellationToken) =>
                playlists.PackedAsync(id, cancellationToken))
            .WithName("GetHlsPacked")
            .WithSummary("The segments of 'high' as packed audio, for players that cannot seek in fragmented MP4.")
            .ProducesPlaylist();

        hls.MapMethods("/aac/{number:int}.aac", Methods,
                (int id, int number, string? v, HlsSegments segments, CancellationToken cancellationToken) =>
                    segments.PackedAsync(id, number, v, cancellationToken))
            .WithName("GetHlsPackedSegment")
            .WithSummary("A segment of 'high' as packed audio, by its number from 0, as soon as it is made.")
            .Produces(StatusCodes.Status200OK, contentType: "audio/aac")
            .ProducesFaults();

        hls.MapMethods("/{rendition}.m3u8", Methods,
                (int id, string rendition, HlsPlaylists playlists, CancellationToken cancellationToken) =>
                    playlists.MediaAsync(id, rendition, cancellationToken))
            .WithName("GetHlsPlaylist")
            .WithSummary("The segments of a rendition: ranges of one file when it is whole, else addresses at which each is made when it is asked for.")
            .ProducesPlaylist();

        hls.MapMethods("/{rendition}.mp4", Methods,
                (int id, string rendition, string? v, AudioResult audio, CancellationToken cancellationToken) =>
                    audio.RenditionAsync(id, rendition, v, cancellationToken))
            .WithName("GetHlsFile")
            .WithSummary("The one file of a rendition, as soon as it is whole. Takes ranges.")
            .ProducesAudio()
            .ProducesProblem(StatusCodes.Status404NotFound);

        hls.MapMethods("/{rendition}/init.mp4", Methods,
                (int id, string rendition, string? v, HlsSegments segments, CancellationToken cancellationToken) =>
                    segments.InitAsync(id, rendition, v, cancellationToken))
            .WithName("GetHlsInit")
            .WithSummary("The initialization segment of a rendition.")
            .ProducesSegment();

        hls.MapMethods("/{rendition}/{number:int}.m4s", Methods,
                (int id, string rendition, int number, string? v, HlsSegments segments, CancellationToken cancellationToken) =>
                    segments.MediaAsync(id, rendition, number, v, cancellationToken))
            .WithName("GetHlsSegment")
            .WithSummary("A segment of a rendition, by its number from 0, as soon as it is made.")
            .ProducesSegment();

        return endpoints;
    }

    private static void ProducesPlaylist(this RouteHandlerBuilder endpoint) => endpoint
        .Produces(StatusCodes.Status200OK, contentType: HlsPlaylists.ContentType)
        .ProducesFaults();

    private static void ProducesSegment(this RouteHandlerBuilder endpoint) => endpoint
        .Produces(StatusCodes.Status200OK, contentType: HlsSegments.ContentType)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesFaults();

    private static void ProducesFaults(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}

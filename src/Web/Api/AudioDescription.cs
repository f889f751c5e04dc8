namespace Byeol.Api;

/// <summary>Describes answers of sound to OpenAPI.</summary>
internal static class AudioDescription
{
    // OpenAPI takes "audio/*", but ASP.NET Core's metadata takes no wildcards: these are the types of the two commonest files.
    private const string Type = "audio/mpeg";
    private const string OtherType = "audio/flac";

    public static RouteHandlerBuilder ProducesAudio(this RouteHandlerBuilder endpoint) => endpoint
        .Produces<Stream>(StatusCodes.Status200OK, Type, OtherType)
        .Produces<Stream>(StatusCodes.Status206PartialContent, Type, OtherType)
        .Produces(StatusCodes.Status416RangeNotSatisfiable);
}

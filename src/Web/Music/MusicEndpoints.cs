using System.Globalization;
using Byeol.Api;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Texts;

namespace Byeol.Music;

/// <summary>One address for both: a text by <c>file_name</c>, a track's sound by <c>track_id</c>.</summary>
internal static class MusicEndpoints
{
    private const string TextType = "text/plain; charset=utf-8";
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static IEndpointRouteBuilder MapMusic(this IEndpointRouteBuilder endpoints)
    {
        var music = endpoints.MapGroup("/music").WithTags("Music");

        music.MapMethods("/text", Methods, GetAsync)
            .WithName("GetMusic")
            .WithSummary("A text by file_name, or the sound of a track by track_id: one of the two.")
            .ProducesText()
            .ProducesAudio()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

        music.MapMethods("/text/{**name}", Methods,
                (string name, TextStreamer texts, CancellationToken cancellationToken) => Text(texts, name, cancellationToken))
            .WithName("GetText")
            .WithSummary("A text by its name.")
            .ProducesText()
            .ProducesProblem(StatusCodes.Status404NotFound);

        return endpoints;
    }

    private static async Task<IResult> GetAsync(
        string? file_name, string? track_id, TextStreamer texts, AudioResult audio, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(file_name) == string.IsNullOrEmpty(track_id))
            throw new FaultException(FaultCode.BadRequest, "Give either file_name, for a text, or track_id, for a track's sound.");
        if (track_id is not { Length: > 0 }) return Text(texts, file_name!, cancellationToken);
        if (!int.TryParse(track_id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id))
            throw new FaultException(FaultCode.BadRequest, "track_id is a whole number.");

        return await audio.OriginalAsync(id, cancellationToken);
    }

    private static ChunkedText Text(TextStreamer texts, string name, CancellationToken cancellationToken) =>
        new(texts.StreamAsync(name, cancellationToken), TextType);
}

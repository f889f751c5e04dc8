using Byeol.Contract;
using Byeol.Faults;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Byeol.Api;

/// <summary>Tells faults over HTTP, as problem details (RFC 9457) with the fault's code in <c>code</c>.</summary>
internal sealed class FaultHandler(FaultTranslator faults) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var fault = exception is BadHttpRequestException bad
            ? new FaultException(FaultCode.BadRequest, bad.Message)
            : faults.FaultOf(exception);
        if (fault is null) return false;

        await ProblemOf(fault).ExecuteAsync(context);
        return true;
    }

    public static ProblemHttpResult ProblemOf(FaultException fault) => TypedResults.Problem(
        fault.Sentence,
        statusCode: StatusOf(fault.Code),
        extensions: new Dictionary<string, object?> { ["code"] = fault.Code });

    private static int StatusOf(string code) => code switch
    {
        FaultCode.TrackNotFound or FaultCode.TextNotFound or FaultCode.LyricsNotFound or FaultCode.RenditionNotFound
            or FaultCode.CollectionNotFound or FaultCode.CoverNotFound =>
            StatusCodes.Status404NotFound,
        FaultCode.BadRequest => StatusCodes.Status400BadRequest,
        FaultCode.TrackChanged => StatusCodes.Status409Conflict,
        FaultCode.RangeNotSatisfiable => StatusCodes.Status416RangeNotSatisfiable,
        FaultCode.MediaRefused => StatusCodes.Status422UnprocessableEntity,
        FaultCode.NotUtf8 => StatusCodes.Status415UnsupportedMediaType,
        FaultCode.TooManyStreams => StatusCodes.Status429TooManyRequests,
        FaultCode.MediaUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}

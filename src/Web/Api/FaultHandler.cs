using Byeol.Contract;
using Byeol.Faults;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Byeol.Api;

/// <summary>Tells faults over HTTP, as problem details (RFC 9457) with the fault's code in <c>code</c>.</summary>
internal sealed class FaultHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var fault = exception switch
        {
            FaultException expected => expected,
            BadHttpRequestException bad => new FaultException(FaultCode.BadRequest, bad.Message),
            _ => null,
        };
        if (fault is null) return false;

        var problem = new ProblemDetails
        {
            Status = StatusOf(fault.Code),
            Detail = fault.Sentence,
            Extensions = { ["code"] = fault.Code },
        };
        await TypedResults.Problem(problem).ExecuteAsync(context);
        return true;
    }

    private static int StatusOf(string code) => code switch
    {
        FaultCode.TrackNotFound or FaultCode.TextNotFound or FaultCode.LyricsNotFound or FaultCode.RenditionNotFound =>
            StatusCodes.Status404NotFound,
        FaultCode.BadRequest => StatusCodes.Status400BadRequest,
        FaultCode.TrackChanged => StatusCodes.Status409Conflict,
        FaultCode.RangeNotSatisfiable => StatusCodes.Status416RangeNotSatisfiable,
        FaultCode.NotUtf8 => StatusCodes.Status415UnsupportedMediaType,
        FaultCode.TooManyStreams => StatusCodes.Status429TooManyRequests,
        FaultCode.MediaUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}

using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Microsoft.Net.Http.Headers;

namespace Byeol.Api;

/// <summary>The sound of a track over HTTP.</summary>
internal sealed class AudioResult(TrackFinder tracks, IMediaStore store)
{
    /// <summary>
    /// The file as it is: HEAD, single ranges, If-Range and 416 (RFC 9110) are ASP.NET Core's own, in memory of constant size.
    /// </summary>
    public async Task<IResult> OriginalAsync(int trackId, CancellationToken cancellationToken)
    {
        var (_, rendition) = await tracks.GetRenditionAsync(trackId, RenditionSnapshot.Original, cancellationToken);
        var content = await store.OpenAsync(rendition.Location, cancellationToken);
        return new RangeResult(
            content.Length,
            TypedResults.Stream(
                new MediaContentStream(content),
                rendition.MimeType,
                entityTag: new EntityTagHeaderValue($"\"{content.Version}\""),
                enableRangeProcessing: true));
    }

    /// <summary>ASP.NET Core's answer, with the problem told where it only gives a status, 416.</summary>
    private sealed class RangeResult(long length, IResult inner) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await inner.ExecuteAsync(httpContext);
            if (httpContext.Response.StatusCode != StatusCodes.Status416RangeNotSatisfiable) return;

            httpContext.Response.ContentLength = null;
            var fault = new FaultException(FaultCode.RangeNotSatisfiable, $"The range begins at or past the end: there are {length} bytes.");
            await FaultHandler.ProblemOf(fault).ExecuteAsync(httpContext);
        }
    }
}

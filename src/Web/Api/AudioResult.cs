using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Byeol.Renditions;
using Microsoft.Net.Http.Headers;

namespace Byeol.Api;

/// <summary>The sound of a track over HTTP.</summary>
internal sealed class AudioResult(TrackFinder tracks, RenditionOpener renditions)
{
    /// <summary>The file as it is.</summary>
    public Task<IResult> OriginalAsync(int trackId, CancellationToken cancellationToken) =>
        RenditionAsync(trackId, RenditionSnapshot.Original, null, cancellationToken);

    /// <summary>
    /// A rendition, when it is whole: HEAD, single ranges, If-Range and 416 (RFC 9110) are ASP.NET Core's own, in memory of constant size.
    /// </summary>
    /// <param name="trackId">The track.</param>
    /// <param name="name">Of the rendition.</param>
    /// <param name="version">The version that the client is reading, or null.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async Task<IResult> RenditionAsync(int trackId, string name, string? version, CancellationToken cancellationToken)
    {
        var (track, rendition) = await tracks.GetRenditionAsync(trackId, name, cancellationToken);
        var content = await renditions.OpenWholeAsync(track, rendition, cancellationToken);
        if (version is not null && version != content.Version)
        {
            await content.DisposeAsync();
            throw new FaultException(FaultCode.TrackChanged, $"Track {trackId} is no longer the version asked for: get the track again.");
        }

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

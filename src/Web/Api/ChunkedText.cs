namespace Byeol.Api;

/// <summary>Text that is sent as it is read. A fault before the first chunk still is a proper answer.</summary>
internal sealed class ChunkedText(IAsyncEnumerable<byte[]> chunks, string contentType) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = contentType;
        response.Headers.CacheControl = "no-cache";
        await foreach (var chunk in chunks)
        {
            await response.BodyWriter.WriteAsync(chunk, httpContext.RequestAborted);
        }
    }
}

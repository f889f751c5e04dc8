namespace Byeol.Player;

/// <summary>Serves the browser player.</summary>
internal static class PlayerFiles
{
    private const string Policy =
        "default-src 'self'; media-src 'self' blob:; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
        + "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>
    /// The page is asked for anew each time; what it loads is named by its content, and kept for ever.
    /// </summary>
    public static IApplicationBuilder UsePlayer(this IApplicationBuilder app) =>
        app.UseDefaultFiles().UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = sent =>
            {
                var headers = sent.Context.Response.Headers;
                var isNamedByContent = sent.Context.Request.Path.StartsWithSegments("/assets");
                headers.CacheControl = isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache";
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
            },
        });
}

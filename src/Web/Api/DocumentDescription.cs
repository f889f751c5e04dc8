using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Byeol.Api;

/// <summary>What the OpenAPI document says of the whole.</summary>
internal sealed class DocumentDescription : IOpenApiDocumentTransformer
{
    /// <summary>Of the HTTP interface; it grows when a client must know.</summary>
    private const string InterfaceVersion = "1.0";

    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "Byeol";
        document.Info.Version = InterfaceVersion;
        document.Info.Description = "Music and lyrics over HTTP. The same is at the SignalR hub /hubs/music.";

        // HEAD is GET without the body (RFC 9110, 9.3.2); described twice, operations would share their ids.
        foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
        return Task.CompletedTask;
    }
}

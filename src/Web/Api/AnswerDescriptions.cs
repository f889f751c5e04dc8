using Microsoft.OpenApi;

namespace Byeol.Api;

/// <summary>Describes to OpenAPI what ASP.NET Core's own metadata cannot: several kinds of answer under one status.</summary>
internal static class AnswerDescriptions
{
    /// <summary>Sound, whole or a range of it.</summary>
    public static RouteHandlerBuilder ProducesAudio(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesAlso(StatusCodes.Status200OK, "audio/*")
        .ProducesAlso(StatusCodes.Status206PartialContent, "audio/*")
        .ProducesProblem(StatusCodes.Status416RangeNotSatisfiable)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>Text in UTF-8.</summary>
    public static RouteHandlerBuilder ProducesText(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesAlso(StatusCodes.Status200OK, "text/plain")
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static RouteHandlerBuilder ProducesAlso(this RouteHandlerBuilder endpoint, int status, string contentType) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var answers = operation.Responses ??= [];
            var key = $"{status}";
            if (answers.GetValueOrDefault(key) is not OpenApiResponse answer) answers[key] = answer = new OpenApiResponse { Description = "OK" };

            answer.Content ??= new Dictionary<string, OpenApiMediaType>();
            answer.Content[contentType] = new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            return Task.CompletedTask;
        });
}

using System.Text.Json.Serialization;

namespace Byeol.Api;

/// <summary>Registers what the HTTP endpoints share.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<AudioResult>();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();

        // An argument that cannot be read is told like any other fault, with the name of the argument.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

        // Numbers are numbers: the web's defaults would also take them as text, and OpenAPI would have to say so.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(options => options.AddDocumentTransformer<DocumentDescription>());
        return services;
    }
}

namespace Byeol.Api;

/// <summary>Registers what the HTTP endpoints share.</summary>
internal static class ApiServices
{
    /// <summary>Of the HTTP interface; it grows when a client must know.</summary>
    private const string InterfaceVersion = "1.0";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<AudioResult>();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();

        // An argument that cannot be read is told like any other fault, with the name of the argument.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Byeol";
            document.Info.Version = InterfaceVersion;
            document.Info.Description = "Music and lyrics over HTTP. The same, and live, is at the SignalR hub /hubs/music.";
            return Task.CompletedTask;
        }));
        return services;
    }
}

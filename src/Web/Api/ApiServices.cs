namespace Byeol.Api;

/// <summary>Registers what the HTTP endpoints share.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<AudioResult>();
        services.AddProblemDetails();
        services.AddExceptionHandler<FaultHandler>();
        services.AddOpenApi();
        return services;
    }
}

using Byeol.Renditions;

namespace Byeol.Covers;

/// <summary>Registers the serving of covers.</summary>
internal static class CoverServices
{
    public static IServiceCollection AddCovers(this IServiceCollection services)
    {
        services.AddOptions<CacheOptions>().BindConfiguration(CacheOptions.Section);
        services.AddOptions<RenditionOptions>().BindConfiguration(RenditionOptions.Section);
        services.AddSingleton<CoverFinder>();
        services.AddSingleton<CoverFolder>();
        services.AddSingleton<CoverMaker>();
        services.AddSingleton<CoverStore>();
        return services;
    }
}

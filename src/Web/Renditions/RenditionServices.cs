using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>Registers the making and keeping of renditions.</summary>
internal static class RenditionServices
{
    public static IServiceCollection AddRenditions(this IServiceCollection services)
    {
        services.AddOptions<RenditionOptions>().BindConfiguration(RenditionOptions.Section).ValidateOnStart();
        services.AddOptions<CacheOptions>().BindConfiguration(CacheOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RenditionOptions>, RenditionOptionsValidator>();
        services.AddSingleton<IValidateOptions<CacheOptions>, CacheOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Ffmpeg>();
        services.AddSingleton<SourceProbe>();
        services.AddSingleton(provider =>
            new EncodeScheduler(Environment.ProcessorCount, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<CacheFolder>();
        services.AddSingleton<RenditionCache>();
        services.AddSingleton<Workshop>();
        services.AddSingleton<Parts>();
        services.AddSingleton<RenditionRecorder>();
        services.AddSingleton<RenditionLister>();
        services.AddSingleton<RenditionStore>();
        services.AddSingleton<IRenditionSource>(provider => provider.GetRequiredService<RenditionStore>());
        services.AddHostedService<RenditionHost>();
        services.AddHostedService<LibraryFiller>();
        return services;
    }
}

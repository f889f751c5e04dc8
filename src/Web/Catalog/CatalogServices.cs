using Byeol.Faults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Byeol.Catalog;

/// <summary>Registers the catalog: its database, which is ready before what is registered behind it starts, and what asks it.</summary>
internal static class CatalogServices
{
    public static IServiceCollection AddCatalog(this IServiceCollection services)
    {
        services.AddOptions<CatalogOptions>().BindConfiguration(CatalogOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CatalogOptions>, CatalogOptionsValidator>();
        services.AddSingleton<CatalogOutage>();
        services.AddSingleton<IFaultSource>(provider => provider.GetRequiredService<CatalogOutage>());
        services.AddSingleton<IDbContextFactory<CatalogContext>, CatalogContexts>();
        services.AddHostedService<CatalogStart>();
        services.AddSingleton<TrackRefresher>();
        services.AddSingleton<TrackMapping>();
        services.AddSingleton<ITrackCatalog, TrackCatalog>();
        services.AddSingleton<ICollectionCatalog, CollectionCatalog>();
        return services;
    }
}

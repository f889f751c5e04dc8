using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>Registers the catalog.</summary>
internal static class CatalogServices
{
    public static IServiceCollection AddCatalog(this IServiceCollection services)
    {
        // A name of its own for each host, so that two hosts in one process (tests) do not share their tracks.
        var database = $"catalog-{Guid.NewGuid()}";
        services.AddPooledDbContextFactory<CatalogContext>(options => options.UseInMemoryDatabase(database));
        services.AddSingleton<TrackRefresher>();
        services.AddSingleton<ITrackCatalog, TrackCatalog>();
        return services;
    }
}

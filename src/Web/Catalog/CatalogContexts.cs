using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;

namespace Byeol.Catalog;

/// <summary>Makes contexts of the provider that is configured.</summary>
internal sealed class CatalogContexts : IDbContextFactory<CatalogContext>
{
    private readonly Func<CatalogContext> create;

    public CatalogContexts(IOptions<CatalogOptions> options, ILoggerFactory loggers, CatalogOutage outage)
    {
        // A name of its own for each host, so that two hosts in one process (tests) do not share their tracks.
        create = options.Value.Provider switch
        {
            CatalogProvider.Sqlite => PoolOf<SqliteCatalogContext>(database => database.UseSqlite(options.Value.Connection.ConnectionString)),
            CatalogProvider.PostgreSQL => PoolOf<PostgreSqlCatalogContext>(database => database.UseNpgsql(options.Value.Connection.ConnectionString)),
            _ => PoolOf<CatalogContext>(database => database.UseInMemoryDatabase($"catalog-{Guid.NewGuid()}")),
        };

        Func<CatalogContext> PoolOf<TContext>(Action<DbContextOptionsBuilder> use)
            where TContext : CatalogContext
        {
            var builder = new DbContextOptionsBuilder<TContext>().UseLoggerFactory(loggers).AddInterceptors(outage).ConfigureWarnings(Quieten);
            use(builder);
            return new PooledDbContextFactory<TContext>(builder.Options).CreateDbContext;
        }
    }

    public CatalogContext CreateDbContext() => create();

    /// <summary>Each failure is also an exception, and logged by whoever meets it, once: see <see cref="CatalogOutage"/>.</summary>
    private static void Quieten(WarningsConfigurationBuilder warnings) => warnings.Log(
        (RelationalEventId.ConnectionError, LogLevel.Debug),
        (RelationalEventId.CommandError, LogLevel.Debug),
        (CoreEventId.QueryIterationFailed, LogLevel.Debug),
        (CoreEventId.SaveChangesFailed, LogLevel.Debug));
}

using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>The catalog in PostgreSQL. Text compares by its bytes in UTF-8, whatever the database was made with: the order of a page is the same everywhere.</summary>
internal sealed class PostgreSqlCatalogContext(DbContextOptions<PostgreSqlCatalogContext> options) : CatalogContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<string>().UseCollation("C");
}

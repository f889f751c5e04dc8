using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Byeol.Catalog;

/// <summary>Lets dotnet-ef see the two models that have migrations; it connects to nothing. See scripts/migrations.</summary>
internal sealed class CatalogDesign :
    IDesignTimeDbContextFactory<SqliteCatalogContext>, IDesignTimeDbContextFactory<PostgreSqlCatalogContext>
{
    SqliteCatalogContext IDesignTimeDbContextFactory<SqliteCatalogContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCatalogContext>().UseSqlite().Options);

    PostgreSqlCatalogContext IDesignTimeDbContextFactory<PostgreSqlCatalogContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlCatalogContext>().UseNpgsql().Options);
}

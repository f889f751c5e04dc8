using Byeol.Hosting;

namespace Byeol.Catalog;

[Collection(SharedPostgreSql.Name)]
public sealed class PostgreSqlCatalogTests(PostgreSqlServer server) : KeptCatalogTests
{
    private string connection = "";

    private protected override async Task<CatalogStage> OpenAsync()
    {
        connection = await server.CreateDatabaseAsync();
        return await ReopenAsync();
    }

    private protected override Task<CatalogStage> ReopenAsync() => CatalogStage.OpenAsync(CatalogProvider.PostgreSQL, connection);
}

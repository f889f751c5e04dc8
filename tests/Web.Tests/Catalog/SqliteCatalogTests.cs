using Byeol.Testing;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

public sealed class SqliteCatalogTests : KeptCatalogTests, IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_migration_that_was_killed_does_not_hold_up_the_next_start()
    {
        await using (var stage = await OpenAsync())
        {
            await using var context = stage.CreateContext();
            await context.Database.ExecuteSqlAsync(
                $"""CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
            await context.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01')""");
        }

        await using var again = await ReopenAsync();
        Assert.Empty(await again.FindAsync(""));
    }

    public void Dispose() => folder.Dispose();

    private protected override Task<CatalogStage> OpenAsync() => ReopenAsync();

    private protected override Task<CatalogStage> ReopenAsync() =>
        CatalogStage.OpenAsync(CatalogProvider.Sqlite, $"Data Source={Path.Combine(folder.Path, "made", "for it", "catalog.db")}");
}

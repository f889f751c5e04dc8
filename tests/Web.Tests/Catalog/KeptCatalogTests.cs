using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>What a catalog must do that outlives the server, besides.</summary>
public abstract class KeptCatalogTests : CatalogTests
{
    [Fact]
    public async Task Ids_and_all_else_are_the_same_after_a_restart()
    {
        var before = await OpenAsync();
        await before.AddAsync(Enumerable.Range(1, 20).Reverse().Select(id => Rows.Of(id * 7, $"노래 {id}", $"가수 {id % 3}", $"음반 {id % 5}")));
        var tracks = await before.Tracks.FindAsync("노래", new Slice(3, 12), CancellationToken.None);
        var albums = await before.Collections.FindAlbumsAsync("", new Slice(0, 50), CancellationToken.None);
        await before.DisposeAsync();

        await using var after = await ReopenAsync();
        Assert.Equal(
            tracks.Items.Select(track => (track.Id, track.Title, track.AlbumId)),
            (await after.Tracks.FindAsync("노래", new Slice(3, 12), CancellationToken.None)).Items
                .Select(track => (track.Id, track.Title, track.AlbumId)));
        Assert.Equal(albums.Items, (await after.Collections.FindAlbumsAsync("", new Slice(0, 50), CancellationToken.None)).Items);
    }

    [Fact]
    public async Task The_migrations_are_those_of_the_rows_as_they_are()
    {
        await using var stage = await OpenAsync();
        await using var context = stage.CreateContext();

        Assert.False(context.Database.HasPendingModelChanges(), "The rows have changed: run scripts/migrations.");
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_catalog_of_a_newer_version_is_left_alone()
    {
        await using (var stage = await OpenAsync())
        {
            await using var context = stage.CreateContext();
            await context.Database.ExecuteSqlAsync(
                $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29990101000000_Newer', '99.0')""");
        }

        var refusal = await Assert.ThrowsAsync<CatalogUnusableException>(ReopenAsync);
        Assert.Contains("newer version of Byeol (29990101000000_Newer)", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The catalog that was opened last, as a server finds it that is started again.</summary>
    private protected abstract Task<CatalogStage> ReopenAsync();
}

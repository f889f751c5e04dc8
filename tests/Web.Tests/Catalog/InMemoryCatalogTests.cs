namespace Byeol.Catalog;

public sealed class InMemoryCatalogTests : CatalogTests
{
    private protected override Task<CatalogStage> OpenAsync() => CatalogStage.OpenAsync(CatalogProvider.InMemory);
}

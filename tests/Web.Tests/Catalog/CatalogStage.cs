using Byeol.Library;
using Byeol.Renditions;
using Byeol.Tracks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Byeol.Catalog;

/// <summary>The catalog as the server has it, without a library: a test writes the rows that a scan would.</summary>
internal sealed class CatalogStage : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private CatalogStage(ServiceProvider services) => this.services = services;

    public ITrackCatalog Tracks => services.GetRequiredService<ITrackCatalog>();

    public ICollectionCatalog Collections => services.GetRequiredService<ICollectionCatalog>();

    public static async Task<CatalogStage> OpenAsync(CatalogProvider provider, string connection = "")
    {
        var settings = new Dictionary<string, string?>
        {
            ["Catalog:Provider"] = $"{provider}",
            ["Catalog:ConnectionString"] = connection,
        };
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddCatalog()
            .AddLibrary()
            .AddRenditions()
            .BuildServiceProvider();
        await ActivatorUtilities.CreateInstance<CatalogStart>(services).StartAsync(CancellationToken.None);
        return new CatalogStage(services);
    }

    public CatalogContext CreateContext() => services.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContext();

    public async Task AddAsync(params IEnumerable<TrackRow> rows)
    {
        await using var context = CreateContext();
        context.Tracks.AddRange(rows);
        await context.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<int>> FindAsync(string query) =>
        [.. (await Tracks.FindAsync(query, new Slice(0, 500), CancellationToken.None)).Items.Select(track => track.Id)];

    public async Task<IReadOnlyList<string>> AlbumsAsync(string query = "") =>
        [.. (await Collections.FindAlbumsAsync(query, new Slice(0, 500), CancellationToken.None)).Items.Select(album => album.Title)];

    public async Task<IReadOnlyList<string>> ArtistsAsync(string query = "") =>
        [.. (await Collections.FindArtistsAsync(query, new Slice(0, 500), CancellationToken.None)).Items.Select(artist => artist.Name)];

    public async Task<Track?> GetAsync(int id) => await Tracks.GetAsync(id, CancellationToken.None);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

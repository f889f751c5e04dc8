using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>
/// The database of the catalog. This class serves the provider InMemory; those that have migrations derive their own from it.
/// A factory of this class is what everybody takes, whichever provider is configured.
/// </summary>
public class CatalogContext : DbContext
{
    public CatalogContext(DbContextOptions<CatalogContext> options)
        : base(options)
    {
    }

    protected CatalogContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<TrackRow> Tracks => Set<TrackRow>();

    public DbSet<RenditionRow> Renditions => Set<RenditionRow>();

    public DbSet<ProblemRow> Problems => Set<ProblemRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ByteOrder.Map(modelBuilder, Database);

        // The scan gives the ids, in the order of paths.
        modelBuilder.Entity<TrackRow>().Property(track => track.Id).ValueGeneratedNever();
        modelBuilder.Entity<TrackRow>().HasIndex(track => track.Path).IsUnique();
        modelBuilder.Entity<TrackRow>().HasIndex(track => track.AlbumId);
        modelBuilder.Entity<TrackRow>().HasIndex(track => track.ArtistId);
        modelBuilder.Entity<TrackRow>()
            .HasMany(track => track.Renditions)
            .WithOne()
            .HasForeignKey(rendition => rendition.TrackId);
        modelBuilder.Entity<RenditionRow>().HasIndex(rendition => new { rendition.TrackId, rendition.Name }).IsUnique();
        modelBuilder.Entity<ProblemRow>().HasKey(problem => problem.Path);
    }
}

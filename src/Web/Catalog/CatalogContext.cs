using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>The database of the catalog.</summary>
public sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<TrackRow> Tracks => Set<TrackRow>();

    public DbSet<RenditionRow> Renditions => Set<RenditionRow>();

    public DbSet<ProblemRow> Problems => Set<ProblemRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // The scan gives the ids, in the order of paths.
        modelBuilder.Entity<TrackRow>().Property(track => track.Id).ValueGeneratedNever();
        modelBuilder.Entity<TrackRow>().HasIndex(track => track.Path).IsUnique();
        modelBuilder.Entity<TrackRow>()
            .HasMany(track => track.Renditions)
            .WithOne()
            .HasForeignKey(rendition => rendition.TrackId);
        modelBuilder.Entity<RenditionRow>().HasIndex(rendition => new { rendition.TrackId, rendition.Name }).IsUnique();
        modelBuilder.Entity<ProblemRow>().HasKey(problem => problem.Path);
    }
}

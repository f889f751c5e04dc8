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

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        ReplaceNul();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ReplaceNul();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

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

    /// <summary>A broken tag may hold NUL, which PostgreSQL refuses: one such tag must not cost a scan its whole batch.</summary>
    private void ReplaceNul()
    {
        var texts = ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .SelectMany(entry => entry.Properties)
            .Where(property => property.CurrentValue is string text && text.Contains('\0'));
        foreach (var property in texts) property.CurrentValue = ((string)property.CurrentValue!).Replace('\0', '\uFFFD');
    }
}

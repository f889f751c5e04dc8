using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Byeol.Catalog;

/// <summary>Why the catalog cannot be used; for people, in one line, and without the password.</summary>
internal sealed class CatalogUnusableException(string reason, Exception? inner = null) : Exception(reason, inner);

/// <summary>Reaches for the database before anything else starts, and brings its tables up to date.</summary>
internal sealed class CatalogStart(
    IDbContextFactory<CatalogContext> contexts, IOptions<CatalogOptions> options, CatalogOutage outage) : IHostedService
{
    private static readonly TimeSpan LongestMigration = TimeSpan.FromMinutes(10);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!context.Database.IsRelational()) return;

        try
        {
            if (options.Value.Connection is SqliteConnectionStringBuilder file) await OpenFileAsync(context, file, cancellationToken);
            await MigrateAsync(context, cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailure.Find(failure) is not null || failure is IOException or UnauthorizedAccessException)
        {
            throw new CatalogUnusableException($"{Place} cannot be used: {DatabaseFailure.ReasonOf(failure)}. See Catalog:ConnectionString.", failure);
        }

        outage.IsWatching = true;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Place => options.Value.Connection switch
    {
        SqliteConnectionStringBuilder file => $"The catalog '{file.DataSource}'",
        NpgsqlConnectionStringBuilder server => $"The catalog in PostgreSQL at {server.Host}:{server.Port}",
        _ => "The catalog",
    };

    private static async Task OpenFileAsync(CatalogContext context, SqliteConnectionStringBuilder file, CancellationToken cancellationToken)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file.DataSource)) is { } folder) Directory.CreateDirectory(folder);

        // A log ahead of the file, so that readers do not wait for the scan. It also shows whether the file can be written to.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);

        // The file is this server's alone. A lock in it is what was left by one that was killed, and would be waited for in vain.
        await context.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
    }

    private async Task MigrateAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        // Before EF Core tries: it would make a database that is missing, and the name may only be misspelt.
        await context.Database.OpenConnectionAsync(cancellationToken);

        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
        if (applied.Except(context.Database.GetMigrations()).FirstOrDefault() is { } unknown)
            throw new CatalogUnusableException($"{Place} was written by a newer version of Byeol ({unknown}). Start that one, or name another catalog.");

        context.Database.SetCommandTimeout(LongestMigration);
        await context.Database.MigrateAsync(cancellationToken);
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Byeol.Catalog;

/// <summary>Where the catalog is kept.</summary>
public enum CatalogProvider
{
    /// <summary>In the memory of the server: read anew from the library at every start.</summary>
    InMemory,

    /// <summary>In a file.</summary>
    Sqlite,

    /// <summary>In a PostgreSQL database, 12 or later.</summary>
    PostgreSQL,
}

/// <summary>Where the catalog is kept.</summary>
public sealed class CatalogOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Catalog";

    /// <summary>The kind of database.</summary>
    public CatalogProvider Provider { get; set; }

    /// <summary>
    /// Sqlite: <c>Data Source=PATH</c>; unless it is given, <c>byeol/catalog.db</c> in the user's data folder.
    /// PostgreSQL: <c>Host=...;Database=...;Username=...;Password=...</c>; must be given.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>
    /// The connection string with its defaults. A listener is told within seconds that the database does not answer, so no attempt lasts longer.
    /// </summary>
    public DbConnectionStringBuilder Connection => Provider == CatalogProvider.PostgreSQL
        ? new NpgsqlConnectionStringBuilder($"Timeout=3;Command Timeout=5;{ConnectionString}")
        : new SqliteConnectionStringBuilder($"Data Source={DefaultFile};Default Timeout=5;{ConnectionString}");

    private static string DefaultFile => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "byeol",
        "catalog.db");
}

internal sealed class CatalogOptionsValidator : IValidateOptions<CatalogOptions>
{
    public ValidateOptionsResult Validate(string? name, CatalogOptions options) =>
        FailureOf(options) is { } failure ? ValidateOptionsResult.Fail(failure) : ValidateOptionsResult.Success;

    private static string? FailureOf(CatalogOptions options)
    {
        if (options.Provider == CatalogProvider.InMemory) return null;
        if (!Enum.IsDefined(options.Provider)) return "Catalog:Provider is InMemory, Sqlite or PostgreSQL.";

        try
        {
            return options.Connection switch
            {
                SqliteConnectionStringBuilder { DataSource: "" or ":memory:" } or SqliteConnectionStringBuilder { Mode: SqliteOpenMode.Memory } =>
                    "Catalog:ConnectionString names no file; for a catalog in memory start with --Catalog:Provider=InMemory.",
                NpgsqlConnectionStringBuilder { Host: null or "" } =>
                    "Catalog:ConnectionString must say where PostgreSQL is: Host=localhost;Database=byeol;Username=byeol;Password=...",
                _ => null,
            };
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException)
        {
            // The message of the exception names at most a keyword, never what it was set to.
            return $"Catalog:ConnectionString cannot be read: {unreadable.Message}";
        }
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Byeol.Catalog;

/// <summary>Failures of the database, which reach us as they are, or within exceptions of EF Core.</summary>
internal static class DatabaseFailure
{
    /// <summary>The database's own exception; null when this is another failure.</summary>
    public static DbException? Find(Exception? failure) =>
        failure is null or DbException ? (DbException?)failure : Find(failure.InnerException);

    /// <summary>
    /// Whether the database does not answer, or not now: what writes to the catalog by itself tries again later. A mistake in what
    /// it was asked is none.
    /// </summary>
    public static bool IsOutage(Exception failure) => Find(failure) switch
    {
        null => false,

        // Classes 22, 23 and 42: data, constraints and SQL that are wrong.
        PostgresException postgres => postgres.SqlState[..2] is not ("22" or "23" or "42"),

        // SQLITE_ERROR, _CONSTRAINT, _MISMATCH, _MISUSE, _RANGE.
        SqliteException sqlite => sqlite.SqliteErrorCode is not (1 or 19 or 20 or 21 or 25),
        _ => true,
    };

    /// <summary>What the database says, in one line without a full stop. It never names the password.</summary>
    public static string ReasonOf(Exception failure) => (Find(failure) ?? failure) switch
    {
        PostgresException postgres => postgres.MessageText,
        NpgsqlException { InnerException: { } inner } npgsql when !npgsql.Message.Contains(inner.Message, StringComparison.Ordinal) => $"{npgsql.Message} ({inner.Message})",
        var other => other.Message.TrimEnd('.'),
    };
}

using System.Data.Common;
using Npgsql;

namespace Byeol.Catalog;

/// <summary>Failures of the database, which reach us as they are, or within exceptions of EF Core.</summary>
internal static class DatabaseFailure
{
    /// <summary>The database's own exception; null when this is another failure.</summary>
    public static DbException? Find(Exception? failure) =>
        failure is null or DbException ? (DbException?)failure : Find(failure.InnerException);

    /// <summary>What the database says, in one line without a full stop. It never names the password.</summary>
    public static string ReasonOf(Exception failure) => (Find(failure) ?? failure) switch
    {
        PostgresException postgres => postgres.MessageText,
        NpgsqlException { InnerException: { } inner } npgsql when !npgsql.Message.Contains(inner.Message, StringComparison.Ordinal) => $"{npgsql.Message} ({inner.Message})",
        var other => other.Message.TrimEnd('.'),
    };
}

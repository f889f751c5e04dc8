using System.Data.Common;
using Byeol.Contract;
using Byeol.Faults;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Byeol.Catalog;

/// <summary>
/// Watches the way to the database. While it is lost, whatever asks for it fails within seconds, and listeners are told
/// <see cref="FaultCode.MediaUnavailable"/>; the next request after it is back is served again. What writes by itself catches the
/// exceptions that <see cref="IsOutage"/> knows, and tries again later. The log has one line for the loss, and one for the return.
/// </summary>
internal sealed partial class CatalogOutage(ILogger<CatalogOutage> logger) : IFaultSource, IDbConnectionInterceptor, IDbCommandInterceptor
{
    private int lost;

    /// <summary>Whether losses are logged: from the start on, whose own failure is told otherwise.</summary>
    public bool IsWatching { get; set; }

    /// <summary>
    /// Whether the database does not answer, or not now: what writes to the catalog by itself tries again later. A mistake in what
    /// it was asked is none.
    /// </summary>
    public static bool IsOutage(Exception failure) => DatabaseFailure.Find(failure) switch
    {
        null => false,

        // Classes 22, 23 and 42: data, constraints and SQL that are wrong.
        PostgresException postgres => postgres.SqlState[..2] is not ("22" or "23" or "42"),

        // SQLITE_ERROR, _CONSTRAINT, _MISMATCH, _MISUSE, _RANGE.
        SqliteException sqlite => sqlite.SqliteErrorCode is not (1 or 19 or 20 or 21 or 25),
        _ => true,
    };

    public FaultException? FaultOf(Exception surprise) => IsOutage(surprise)
        ? new FaultException(FaultCode.MediaUnavailable, "The server cannot reach its catalog now; try again in a little while.")
        : null;

    public Task ConnectionFailedAsync(DbConnection connection, ConnectionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData.Exception);
        return Task.CompletedTask;
    }

    public Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Note(eventData.Exception);
        return Task.CompletedTask;
    }

    public ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref lost, 0) == 1) LogBack();
        return ValueTask.FromResult(result);
    }

    private void Note(Exception failure)
    {
        if (IsWatching && IsOutage(failure) && Interlocked.Exchange(ref lost, 1) == 0) LogLost(DatabaseFailure.ReasonOf(failure));
    }

    [LoggerMessage(31, LogLevel.Error, "The catalog is lost, so requests fail until it is back: {Reason}")]
    private partial void LogLost(string reason);

    [LoggerMessage(32, LogLevel.Information, "The catalog is back")]
    private partial void LogBack();
}

using System.Data.Common;
using Byeol.Contract;
using Byeol.Faults;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Byeol.Catalog;

/// <summary>
/// Watches the way to the database. While it is lost, whatever asks for it fails within seconds, and listeners are told
/// <see cref="FaultCode.MediaUnavailable"/>; the next request after it is back is served again. What writes by itself catches the
/// exceptions that <see cref="DatabaseFailure.IsOutage"/> knows, and tries again later. The log has one line for the loss, and one for
/// the return.
/// </summary>
internal sealed partial class CatalogOutage(ILogger<CatalogOutage> logger) : IFaultSource, IDbConnectionInterceptor, IDbCommandInterceptor
{
    private int lost;

    /// <summary>Whether losses are logged: from the start on, whose own failure is told otherwise.</summary>
    public bool IsWatching { get; set; }

    public FaultException? FaultOf(Exception surprise) => DatabaseFailure.IsOutage(surprise)
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
        if (IsWatching && DatabaseFailure.IsOutage(failure) && Interlocked.Exchange(ref lost, 1) == 0) LogLost(DatabaseFailure.ReasonOf(failure));
    }

    [LoggerMessage(31, LogLevel.Error, "The catalog is lost, so requests fail until it is back: {Reason}")]
    private partial void LogLost(string reason);

    [LoggerMessage(32, LogLevel.Information, "The catalog is back")]
    private partial void LogBack();
}

using Byeol.Contract;
using Microsoft.AspNetCore.SignalR;

namespace Byeol.Client.Connection;

/// <summary>Tells apart what SignalR throws: a fault of the contract, a failure of the server, a lost connection.</summary>
internal static class HubFailure
{
    /// <summary>The exception to throw instead, or null to let it pass.</summary>
    /// <remarks>
    /// A connection that ends while a call is in flight surfaces as whatever ended it: an
    /// <see cref="OperationCanceledException"/> after a clean close, an IO, WebSocket or timeout exception otherwise, an <see cref="InvalidOperationException"/> when the
    /// call began in the instant after. All of them mean the same to a caller.
    /// </remarks>
    public static Exception? Translate(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        HubException when Fault.Parse(exception.Message) is { } fault => new MusicFaultException(fault, exception),
        HubException => new MusicHubConnectionException($"the server failed: {exception.Message}", exception),
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        OperationCanceledException => new MusicHubConnectionException("the server closed the connection", exception),
        _ => new MusicHubConnectionException($"the connection was lost: {exception.Message.TrimEnd('.')}", exception),
    };
}

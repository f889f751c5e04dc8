namespace Byeol.Client.Connection;

/// <summary>The server cannot be reached, went away in the middle of a call, or failed for a reason it does not tell.</summary>
public sealed class MusicHubConnectionException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>No connection came about; nothing was asked of the server.</summary>
    public bool IsUnreachable { get; init; }
}

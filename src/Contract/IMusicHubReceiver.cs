namespace Byeol.Contract;

/// <summary>What the music hub may tell a client unasked. A client that does not listen misses nothing that it cannot ask for.</summary>
public interface IMusicHubReceiver
{
    /// <summary>The library has changed, or a scan has come further; at most once a second.</summary>
    Task LibraryChanged(LibrarySnapshot library);
}

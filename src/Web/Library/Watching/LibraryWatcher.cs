using Byeol.Library.Scanning;
using Byeol.Media;

namespace Byeol.Library.Watching;

/// <summary>
/// Asks for a scan whenever something changes in the folder. What it was does not matter: a scan finds that out by itself, for less than
/// it would cost to follow moves of whole folders event by event, and so nothing is lost when events are.
/// </summary>
internal sealed partial class LibraryWatcher(ScanRequests requests, ILogger<LibraryWatcher> logger) : IDisposable
{
    private FileSystemWatcher? watcher;

    public void Start(RootedFolder root)
    {
        watcher = new FileSystemWatcher(root.Root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite
                | NotifyFilters.Size | NotifyFilters.Attributes,
        };
        watcher.Created += (_, _) => requests.Ask();
        watcher.Changed += (_, _) => requests.Ask();
        watcher.Deleted += (_, _) => requests.Ask();
        watcher.Renamed += (_, _) => requests.Ask();
        watcher.Error += (_, error) => Fail(error.GetException());
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException full)
        {
            LogBlind(full.Message);
        }
    }

    public void Dispose() => watcher?.Dispose();

    private void Fail(Exception failure)
    {
        // Events that did not fit into the buffer are gone, and a scan finds what they told of. Anything else ends the watching.
        if (failure is not InternalBufferOverflowException) LogBlind(failure.Message);
        requests.Ask();
    }

    [LoggerMessage(17, LogLevel.Warning,
        "The folder cannot be watched ({Reason}), so changes show after POST /api/library/scan, or a restart; often fs.inotify.max_user_watches is too small")]
    private partial void LogBlind(string reason);
}

using System.Collections.Concurrent;
using Byeol.Library;
using Byeol.Library.Scanning;
using Byeol.Media;

namespace Byeol.Catalog;

/// <summary>Brings a row up to what its file is now, for a listener who cannot wait for the next scan.</summary>
internal sealed class TrackRefresher(LibraryFolders folders, TrackReader reader, CatalogWriter writer)
{
    // What each changed file turned out to be, read once however many ask; null when it is no audio any more.
    private readonly ConcurrentDictionary<string, (string Version, Lazy<Task<LibraryTrack?>> Track)> read = new();

    /// <summary>
    /// Reads the file again if it is another version. A file that is gone, or no audio any more, leaves the row as it is:
    /// it may be about to come back, and whoever opens it is told.
    /// </summary>
    /// <returns>The row as it is then.</returns>
    public async Task<TrackRow> RefreshAsync(TrackRow row, CancellationToken cancellationToken)
    {
        if (folders.Music is not { } root || FileStatus.OfPath(Path.Combine(root.Root, row.Path)) is not { } now) return row;

        var version = now.ToVersion();
        if (row.Version == version) return row;
        if (await ReadAsync(row.Path, version).WaitAsync(cancellationToken) is not { } track) return row;

        return await writer.RefreshAsync(row.Id, track, cancellationToken) ?? row;
    }

    /// <summary>The work belongs to all who wait for it, so nobody's leaving cancels it.</summary>
    private Task<LibraryTrack?> ReadAsync(string path, string version)
    {
        var reading = (version, new Lazy<Task<LibraryTrack?>>(async () => (await reader.ReadAsync([path], CancellationToken.None))[0].Track));
        return read.AddOrUpdate(path, reading, (_, old) => old.Version == version ? old : reading).Track.Value;
    }
}

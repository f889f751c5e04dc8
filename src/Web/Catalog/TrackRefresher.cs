using System.Collections.Concurrent;
using Byeol.Library;
using Byeol.Media;

namespace Byeol.Catalog;

/// <summary>Brings a row up to what its file is now.</summary>
internal sealed class TrackRefresher(LibraryFolders folders, TrackReader reader)
{
    // What each changed file turned out to be, read once however many ask; null when it is no audio any more.
    private readonly ConcurrentDictionary<string, (string Version, Lazy<Task<LibraryTrack?>> Track)> read = new();

    /// <summary>Makes the row of a track anew.</summary>
    public static TrackRow RowOf(int id, LibraryTrack track)
    {
        var row = new TrackRow
        {
            Id = id,
            Path = track.Path,
            Version = track.Version,
            MimeType = track.MimeType,
            Title = track.Title,
            TitleKey = "",
            ArtistKey = "",
            AlbumKey = "",
        };
        Fill(row, track);
        return row;
    }

    /// <summary>
    /// Reads the file again if it is another version. A file that is gone, or no audio any more, leaves the row as it is:
    /// it may be about to come back, and whoever opens it is told.
    /// </summary>
    /// <returns>Whether the row was changed.</returns>
    public async Task<bool> RefreshAsync(TrackRow row, CancellationToken cancellationToken)
    {
        if (folders.Music is not { } root || FileStatus.OfPath(Path.Combine(root.Root, row.Path)) is not { } now) return false;

        var version = now.ToVersion();
        if (row.Version == version) return false;
        if (await ReadAsync(row.Path, version).WaitAsync(cancellationToken) is not { } track) return false;

        Fill(row, track);
        return true;
    }

    /// <summary>The work belongs to all who wait for it, so nobody's leaving cancels it.</summary>
    private Task<LibraryTrack?> ReadAsync(string path, string version)
    {
        var reading = (version, new Lazy<Task<LibraryTrack?>>(async () => (await reader.ReadAsync([path], CancellationToken.None))[0].Track));
        return read.AddOrUpdate(path, reading, (_, old) => old.Version == version ? old : reading).Track.Value;
    }

    /// <summary>Makes a row say what the track is now.</summary>
    public static void Fill(TrackRow row, LibraryTrack track)
    {
        row.IsHidden = false;
        row.Title = track.Title;
        row.Artist = track.Artist;
        row.Album = track.Album;
        row.Duration = track.Duration?.TotalSeconds;
        TrackKeys.Fill(row, albumArtist: null);
        (row.MimeType, row.Length, row.Version) = (track.MimeType, track.Length, track.Version);
    }
}

namespace Byeol.Library;

/// <summary>Looks into files: is it a track, and what are its facts?</summary>
internal sealed class TrackReader(LibraryFolders folders, MediaInfo mediaInfo)
{
    /// <summary>Looks into files of the library, in one run of MediaInfo.</summary>
    /// <param name="paths">Relative to the root; few enough for one command line.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One answer for each path, in the same order.</returns>
    public async Task<IReadOnlyList<LookedInto>> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var files = paths.Select(path => AudioFile.Open(folders.Music!, path)).ToList();
        var readable = files.Where(file => file.Problem is null).Select(file => file.AbsolutePath).ToList();
        var known = readable is [] ? null : await mediaInfo.ReadAsync(readable, cancellationToken);
        return [.. files.Select(file => Judge(file, known))];
    }

    private static LookedInto Judge(AudioFile file, IReadOnlyDictionary<string, MediaInfoFile>? known)
    {
        if (file.Problem is not null) return LookedInto.Skipped(file.Path, file.Problem);

        // Without MediaInfo, the first bytes must do.
        var info = known?.GetValueOrDefault(file.AbsolutePath);
        var isAudio = known is null ? file.HasSignature : info is { HasAudio: true };
        if (!isAudio) return LookedInto.Skipped(file.Path, "there is no audio in it");

        return LookedInto.As(new LibraryTrack(
            file.Path,
            file.Status.ToVersion(),
            file.Status.Length,
            file.Format!.MimeTypeWith(info?.Codec ?? default),
            info?.Title ?? Path.GetFileNameWithoutExtension(file.Path),
            info?.Artist,
            info?.Album,
            info?.Duration));
    }
}

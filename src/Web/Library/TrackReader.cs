using Byeol.Library.Facts;
using Byeol.Library.Sampling;

namespace Byeol.Library;

/// <summary>Looks into files: is it a track, and what are its facts?</summary>
internal sealed class TrackReader(LibraryFolders folders, MediaInfo mediaInfo)
{
    private const string CutShort = "it is cut short: its end is missing";

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
        // What was read may be of two versions of the file.
        if (file.Status is not { } status || file.HasChanged()) return LookedInto.Unsettled(file.Path);
        if (file.Problem is not null) return LookedInto.Skipped(file.Path, file.Problem, file.IsUnreadable ? null : status);

        // Where MediaInfo is missing, or has nothing to say, the first bytes must do.
        var info = known?.GetValueOrDefault(file.AbsolutePath);
        if (!(HasAudio(info, file.Format!) ?? file.HasSignature))
            return LookedInto.Skipped(file.Path, info?.IsTruncated == true ? CutShort : "there is no audio in it", status);

        if (CountSamples(file, info) is not { } samples) return LookedInto.Skipped(file.Path, "it cannot be read", null);
        if (samples.IsCutShort) return LookedInto.Skipped(file.Path, CutShort, status);
        return LookedInto.As(FactsOf(file, info, samples));
    }

    /// <summary>Null where MediaInfo does not know: a WavPack of a single block, which is some half a second, is nothing to it.</summary>
    private static bool? HasAudio(MediaInfoFile? info, AudioFormat format) =>
        format == AudioFormat.WavPack && info?.HasFormat == false ? null : info?.HasAudio;

    /// <summary>Null when the file cannot be read any more.</summary>
    private static SampleFacts? CountSamples(AudioFile file, MediaInfoFile? info)
    {
        try
        {
            using var handle = file.OpenForReading();
            var facts = SampleReader.Read(file.Format!, new FileBytes(handle), info?.Codec.Format, info?.SamplingCount, info?.SampleRate);

            // Where the head of a WAV or AIFF file promises more, a recorder was stopped: what is there is all there ever was.
            return info?.IsTruncated == true && file.Format == AudioFormat.Mp4 ? facts with { IsCutShort = true } : facts;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static LibraryTrack FactsOf(AudioFile file, MediaInfoFile? info, SampleFacts samples)
    {
        var status = file.Status!.Value;

        // Without MediaInfo it stays unknown: by that the track is known as one to be read again.
        var sampleRate = info is null ? null : info.SampleRate ?? samples.SampleRate;
        var duration = (samples.Samples ?? samples.Decoded) is { } count && sampleRate is > 0 and { } rate ? (double)count / rate : info?.Duration;
        return new LibraryTrack
        {
            Path = file.Path,
            Length = status.Length,
            Modified = status.Modified,
            Version = status.ToVersion(),
            ContentKey = file.ContentKey,
            MimeType = file.Format!.MimeTypeWith(info?.Codec ?? default),
            IsLossless = info?.IsLossless ?? file.Format!.IsLossless,
            Title = info?.Title ?? Path.GetFileNameWithoutExtension(file.Path),
            Artist = info?.Artist,
            AlbumArtist = info?.AlbumArtist,
            Album = info?.Album,
            Disc = info?.Disc,
            Number = info?.Number,
            Year = info?.Year,
            Genre = info?.Genre,
            Duration = duration,
            Samples = samples,
            SampleRate = sampleRate,
            Channels = info?.Channels,
            BitDepth = info?.BitDepth,
            BitRate = file.Format == AudioFormat.WavPack ? Average(status.Length, duration) : info?.BitRate ?? Average(status.Length, duration),
            TrackGain = info?.TrackGain,
            TrackPeak = info?.TrackPeak,
            AlbumGain = info?.AlbumGain,
            AlbumPeak = info?.AlbumPeak,
            HasCover = info?.HasCover ?? false,
        };
    }

    /// <summary>Bits per second of the whole file, where MediaInfo tells none or, as of WavPack, a wrong one.</summary>
    private static int? Average(long length, double? duration) =>
        duration is > 0 and { } seconds && length * 8 / seconds is < int.MaxValue and var bits ? (int)bits : null;
}

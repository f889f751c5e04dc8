namespace Byeol.Renditions;

/// <summary>A rendition that somebody wants.</summary>
/// <param name="TrackId">The track.</param>
/// <param name="Original">Version of the original.</param>
/// <param name="Path">The original.</param>
/// <param name="Recipe">How to make it.</param>
/// <param name="Version">What it will be.</param>
/// <param name="Duration">Of the track, as far as its tags tell.</param>
/// <param name="Samples">Samples of music in the original; null when unknown.</param>
/// <param name="SampleRate">Of the original, as its tags tell.</param>
internal sealed record Order(
    int TrackId, string Original, string Path, Recipe Recipe, string Version, TimeSpan? Duration, long? Samples, int? SampleRate)
{
    /// <summary>
    /// ffmpeg leaves what fills up the last frame of AAC in MP4 standing, which would be a gap before the next track. A larger
    /// difference than that comes from tags that are wrong.
    /// </summary>
    private const int MostFill = 4096;

    /// <summary>Samples of music in the track, when an encode has run.</summary>
    public long MusicOf(EncodeJob job)
    {
        var decoded = job.MusicEnd;
        if (Samples is not { } samples || SampleRate is not > 0) return decoded;

        var told = (long)Math.Round(samples * ((double)job.Segments.SampleRate / SampleRate.Value));
        return decoded - told is > 0 and < MostFill ? told : decoded;
    }
}

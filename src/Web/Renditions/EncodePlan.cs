using System.Globalization;

namespace Byeol.Renditions;

/// <summary>A recipe for the sound of one file.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Path">The original; an absolute path, which no program takes for an option or an address.</param>
/// <param name="Source">Its sound.</param>
internal sealed record EncodePlan(Recipe Recipe, string Path, SourceSound Source)
{
    private const int SegmentSeconds = 2;

    /// <summary>Samples per second of the rendition.</summary>
    public int SampleRate { get; } = Recipe.RateOf(Source.SampleRate);

    /// <summary>Samples in every segment but the last: ffmpeg ends one with the first frame that fills two seconds.</summary>
    public long SegmentSamples => (((SegmentSeconds * SampleRate) + Recipe.FrameSamples - 1) / Recipe.FrameSamples) * Recipe.FrameSamples;

    private int Channels { get; } = Recipe.ChannelsOf(Source.Channels);

    /// <summary>
    /// What ffmpeg is told. It writes the fragments to its standard output; on standard error, a line for each second, it counts
    /// the samples before the frames were filled up, and tells what went wrong.
    /// </summary>
    /// <param name="start">Number of the sample to begin with.</param>
    public IReadOnlyList<string> ArgumentsFrom(long start) =>
    [
        .. Ffmpeg.Guards,
        "-threads", "1",
        .. start == 0 ? [] : (string[])["-ss", ((double)start / SampleRate).ToString("0.000000", CultureInfo.InvariantCulture)],
        "-i", Path,
        "-filter_complex", Filters,
        "-map", "[sound]", "-map_metadata", "-1", "-map_chapters", "-1", "-threads", "1",
        "-c:a", Recipe.Encoder, "-frame_size", $"{Recipe.FrameSamples}", "-strict", "-2",
        .. Recipe.BitRateOf(Channels) is { } bits ? (string[])["-b:a", $"{bits}"] : [],
        "-f", "mp4", "-movflags", "+frag_keyframe+empty_moov+default_base_moof+skip_sidx+skip_trailer",
        "-frag_duration", $"{SegmentSeconds * 1_000_000}", "-flush_packets", "1", "pipe:1",
        "-map", "[count]", "-c:a", "pcm_s16le", "-f", "framecrc", "pipe:2",
    ];

    /// <summary>
    /// Times are counted in samples, so that a hole in a damaged file is no hole in the rendition. (N/SR/TB, as ffmpeg's manual has
    /// it, is now and then a sample short: it is rounded down.)
    /// </summary>
    private string Filters =>
        "[0:a:0]asettb=1/sr,asetpts=N"
        + (Channels == Source.Channels ? "" : ",aformat=channel_layouts=stereo")
        + (SampleRate == Source.SampleRate ? "" : $",aresample={SampleRate}")
        + $",asplit[whole][counted];[whole]{Recipe.Fill}[sound];[counted]asetnsamples=n={SampleRate}:p=0[count]";
}

/// <summary>What the sound of an original is like once it is decoded.</summary>
internal sealed record SourceSound(int SampleRate, int Channels);

namespace Byeol.Library.Sampling;

/// <summary>
/// Counts samples where MediaInfo does not: it counts what a decoder gives, not the music among it, and in most containers
/// it reckons from milliseconds (docs/decisions/0008).
/// </summary>
internal static class SampleReader
{
    /// <param name="format">What the file is.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="codec">What MediaInfo calls the codec; null where it was not asked.</param>
    /// <param name="counted">Samples as MediaInfo counts them.</param>
    /// <param name="sampleRate">Samples per second.</param>
    public static SampleFacts Read(AudioFormat format, FileBytes file, string? codec, long? counted, int? sampleRate)
    {
        if (format == AudioFormat.Mp3) return LameTag.Read(file) ?? SampleFacts.Unknown;
        if (format == AudioFormat.Flac) return FlacFrames.IsCutShort(file) ? new SampleFacts { IsCutShort = true } : SampleFacts.Bare(counted);
        if (format == AudioFormat.Mp4) return Mp4Times.Read(file, sampleRate) ?? SampleFacts.Unknown;
        if (format == AudioFormat.Ogg) return OggPages.Read(file, codec is "Opus") ?? SampleFacts.Unknown;
        if (format == AudioFormat.WebM) return new SampleFacts { Delay = codec is "Opus" ? OpusHead.PreSkip(file) : null };
        if (format == AudioFormat.WavPack) return WavPackHead.Read(file);
        if (format == AudioFormat.Adts) return new SampleFacts { Decoded = AdtsFrames.Samples(file) };
        return format == AudioFormat.Wma ? SampleFacts.Unknown : SampleFacts.Bare(counted);
    }
}

namespace Byeol.Library.Sampling;

/// <summary>How many samples of music a file has, and what its encoder put around them. What the file does not tell is null.</summary>
internal sealed record SampleFacts
{
    /// <summary>Nothing is told.</summary>
    public static SampleFacts Unknown { get; } = new();

    /// <summary>Samples of music, exact.</summary>
    public long? Samples { get; init; }

    /// <summary>Samples before the music, which a decoder gives first.</summary>
    public int? Delay { get; init; }

    /// <summary>Samples behind the music, which a decoder gives last.</summary>
    public int? Padding { get; init; }

    /// <summary>Samples that a decoder gives, where the music among them is not told.</summary>
    public long? Decoded { get; init; }

    /// <summary>Samples per second, where MediaInfo may not tell them.</summary>
    public int? SampleRate { get; init; }

    /// <summary>Whether the end of the music is missing.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>Music with nothing around it.</summary>
    public static SampleFacts Bare(long? samples) =>
        samples is null ? Unknown : new SampleFacts { Samples = samples, Delay = 0, Padding = 0 };
}

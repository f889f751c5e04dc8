using Byeol.Contract;

namespace Byeol.Renditions;

/// <summary>Consecutive segments of a made file. Samples are numbered as <see cref="SegmentIndexSnapshot"/> says.</summary>
/// <param name="Version">Names the file.</param>
/// <param name="SampleRate">Samples per second.</param>
/// <param name="Origin">Number of the sample at media time 0 of the file.</param>
/// <param name="Samples">Samples of music in the track; null until they have been counted.</param>
/// <param name="InitLength">Bytes of the initialization segment.</param>
/// <param name="Segments">At least one.</param>
/// <param name="End">Number of the sample behind the last segment.</param>
/// <param name="IsLast">Whether the track ends with these segments.</param>
public sealed record SegmentIndex(
    string Version,
    int SampleRate,
    long Origin,
    long? Samples,
    int InitLength,
    IReadOnlyList<Segment> Segments,
    long End,
    bool IsLast)
{
    /// <summary>As clients see it.</summary>
    public SegmentIndexSnapshot ToSnapshot() => new()
    {
        Version = Version,
        SampleRate = SampleRate,
        Origin = Origin,
        Samples = Samples,
        InitLength = InitLength,
        Segments = [.. Segments.Select(segment => segment.ToSnapshot())],
        End = End,
        IsLast = IsLast,
    };
}

/// <summary>A segment, which can be decoded on its own.</summary>
/// <param name="Start">Number of its first sample.</param>
/// <param name="Offset">First byte in the file.</param>
/// <param name="Length">Bytes.</param>
public readonly record struct Segment(long Start, long Offset, int Length)
{
    /// <summary>As clients see it.</summary>
    public SegmentSnapshot ToSnapshot() => new() { Start = Start, Offset = Offset, Length = Length };
}

using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>
/// Some consecutive segments of a made rendition, which is a fragmented MP4 (ISO/IEC 14496-12): an initialization segment, then
/// media segments, each of which can be appended on its own (MSE Byte Stream Format for ISO BMFF).
/// <para>
/// Samples are numbered at <see cref="SampleRate"/>, 0 being the first of the music: what an encoder puts before it (its delay,
/// for AAC and Opus) has negative numbers, and what it fills its last frame up with stands at <see cref="Samples"/> and after.
/// Neither must be heard.
/// </para>
/// </summary>
[DataContract]
public sealed record SegmentIndexSnapshot
{
    /// <summary>The version of the file that these are segments of; to be named when its bytes are pulled.</summary>
    [DataMember(Name = "version")] public required string Version { get; init; }

    /// <summary>Samples per second in this rendition.</summary>
    [DataMember(Name = "sampleRate")] public required int SampleRate { get; init; }

    /// <summary>Number of the sample that stands at media time 0 of the file; 0 or negative in a file that begins with the track.</summary>
    [DataMember(Name = "origin")] public required long Origin { get; init; }

    /// <summary>Samples of music in the whole track; null until they have been counted, which they have when <see cref="IsLast"/>.</summary>
    [DataMember(Name = "samples")] public required long? Samples { get; init; }

    /// <summary>Bytes of the initialization segment, which begins the file.</summary>
    [DataMember(Name = "initLength")] public required int InitLength { get; init; }

    /// <summary>The segments, in order, with no gap between them; at least one.</summary>
    [DataMember(Name = "segments")] public required IReadOnlyList<SegmentSnapshot> Segments { get; init; }

    /// <summary>Number of the sample behind the last one of these segments.</summary>
    [DataMember(Name = "end")] public required long End { get; init; }

    /// <summary>Whether the last of these segments is the last of the track.</summary>
    [DataMember(Name = "isLast")] public required bool IsLast { get; init; }
}

/// <summary>A segment: a moof box and its mdat.</summary>
[DataContract]
public sealed record SegmentSnapshot
{
    /// <summary>Number of its first sample.</summary>
    [DataMember(Name = "start")] public required long Start { get; init; }

    /// <summary>First byte in the file.</summary>
    [DataMember(Name = "offset")] public required long Offset { get; init; }

    /// <summary>Bytes.</summary>
    [DataMember(Name = "length")] public required int Length { get; init; }
}

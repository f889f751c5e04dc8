using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>The timed lines of a track's lyrics.</summary>
[DataContract]
public sealed record LyricsSnapshot
{
    /// <summary>The lines, in the order of their start.</summary>
    [DataMember(Name = "lines")] public required IReadOnlyList<LyricLineSnapshot> Lines { get; init; }
}

/// <summary>A line, sung from its start until the next line's.</summary>
[DataContract]
public sealed record LyricLineSnapshot
{
    /// <summary>Seconds from the beginning of the track.</summary>
    [DataMember(Name = "start")] public required double Start { get; init; }

    /// <summary>The words; empty where the singing pauses.</summary>
    [DataMember(Name = "text")] public required string Text { get; init; }
}

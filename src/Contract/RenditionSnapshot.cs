using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>One form of a track's sound.</summary>
[DataContract]
public sealed record RenditionSnapshot
{
    /// <summary>The rendition that is the file itself.</summary>
    public const string Original = "original";

    /// <summary>FLAC in fragmented MP4, bit for bit what a lossless original holds; not made of a lossy one.</summary>
    public const string Lossless = "lossless";

    /// <summary>AAC at 256 kbit/s in fragmented MP4.</summary>
    public const string High = "high";

    /// <summary>Opus at 96 kbit/s in fragmented MP4.</summary>
    public const string Low = "low";

    /// <summary>The names of those that are made of the original, best first.</summary>
    public static IReadOnlyList<string> Made { get; } = [Lossless, High, Low];

    /// <summary>Name, unique within the track: one of the constants here.</summary>
    [DataMember(Name = "name")] public required string Name { get; init; }

    /// <summary>MIME type, with codecs where Media Source Extensions wants them: <c>audio/mp4; codecs="mp4a.40.2"</c>.</summary>
    [DataMember(Name = "mimeType")] public required string MimeType { get; init; }

    /// <summary>Bytes; null until a rendition that is made of the original is whole.</summary>
    [DataMember(Name = "length")] public required long? Length { get; init; }

    /// <summary>Bits per second on average, an estimate until the rendition is whole; null when unknown.</summary>
    [DataMember(Name = "bitRate")] public int? BitRate { get; init; }

    /// <summary>A tag that changes whenever the bytes may have changed.</summary>
    [DataMember(Name = "version")] public required string Version { get; init; }
}

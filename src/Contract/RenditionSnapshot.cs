using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>One form of a track's sound.</summary>
[DataContract]
public sealed record RenditionSnapshot
{
    /// <summary>The name of the rendition that is the file itself.</summary>
    public const string Original = "original";

    /// <summary>Name, unique within the track.</summary>
    [DataMember(Name = "name")] public required string Name { get; init; }

    /// <summary>MIME type, with codecs where Media Source Extensions wants them: <c>audio/mp4; codecs="mp4a.40.2"</c>.</summary>
    [DataMember(Name = "mimeType")] public required string MimeType { get; init; }

    /// <summary>Bytes.</summary>
    [DataMember(Name = "length")] public required long Length { get; init; }

    /// <summary>A tag that changes whenever the bytes may have changed.</summary>
    [DataMember(Name = "version")] public required string Version { get; init; }
}

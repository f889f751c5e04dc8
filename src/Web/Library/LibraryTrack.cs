using Byeol.Library.Sampling;

namespace Byeol.Library;

/// <summary>A file of the library that can be listened to, and all that is known of it. What it does not tell is null.</summary>
internal sealed record LibraryTrack
{
    /// <summary>Relative to the root, with <c>/</c> between folders; as the folder has it, whatever its Unicode form.</summary>
    public required string Path { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Nanoseconds since 1970.</summary>
    public required long Modified { get; init; }

    /// <summary>Changes whenever the file's bytes may have changed.</summary>
    public required string Version { get; init; }

    /// <summary>See <see cref="Library.ContentKey"/>.</summary>
    public required string ContentKey { get; init; }

    /// <summary>With codecs where Media Source Extensions wants them.</summary>
    public required string MimeType { get; init; }

    public bool IsLossless { get; init; }

    /// <summary>From the tags, else the file's name.</summary>
    public required string Title { get; init; }

    public string? Artist { get; init; }

    public string? AlbumArtist { get; init; }

    public string? Album { get; init; }

    public int? Disc { get; init; }

    public int? Number { get; init; }

    public int? Year { get; init; }

    public string? Genre { get; init; }

    /// <summary>Seconds.</summary>
    public double? Duration { get; init; }

    public required SampleFacts Samples { get; init; }

    public int? SampleRate { get; init; }

    public int? Channels { get; init; }

    public int? BitDepth { get; init; }

    public int? BitRate { get; init; }

    public double? TrackGain { get; init; }

    public double? TrackPeak { get; init; }

    public double? AlbumGain { get; init; }

    public double? AlbumPeak { get; init; }

    /// <summary>Whether there is a picture in the file.</summary>
    public bool HasCover { get; init; }
}

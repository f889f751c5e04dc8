namespace Byeol.Catalog;

/// <summary>A file of the library that is, or was, a track. The scan writes it, and nothing else does.</summary>
public sealed class TrackRow
{
    /// <summary>Given by the scan, from 1, and never given again.</summary>
    public int Id { get; set; }

    /// <summary>Path of the file relative to the library's root; unique.</summary>
    public required string Path { get; set; }

    /// <summary>Whether the file is gone: the row waits for its return, and nobody sees it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Bytes.</summary>
    public long Length { get; set; }

    /// <summary>Modification time in nanoseconds since 1970.</summary>
    public long Modified { get; set; }

    /// <summary>See <see cref="Media.FileStatus.ToVersion"/>.</summary>
    public required string Version { get; set; }

    /// <summary>Tells the content from any other, so that a file that was moved is known again; null where it was not computed.</summary>
    public string? ContentKey { get; set; }

    public required string MimeType { get; set; }

    public bool IsLossless { get; set; }

    public required string Title { get; set; }

    public string? Artist { get; set; }

    public string? AlbumArtist { get; set; }

    public string? Album { get; set; }

    public int? Disc { get; set; }

    public int? Number { get; set; }

    public int? Year { get; set; }

    public string? Genre { get; set; }

    /// <summary>Seconds.</summary>
    public double? Duration { get; set; }

    /// <summary>Samples of music, exact; null when unknown.</summary>
    public long? Samples { get; set; }

    public int? SampleRate { get; set; }

    public int? Channels { get; set; }

    public int? BitDepth { get; set; }

    public int? BitRate { get; set; }

    /// <summary>Samples that the encoder put before the music; null when unknown.</summary>
    public int? EncoderDelay { get; set; }

    /// <summary>Samples that the encoder put behind the music; null when unknown.</summary>
    public int? EncoderPadding { get; set; }

    public double? TrackGain { get; set; }

    public double? TrackPeak { get; set; }

    public double? AlbumGain { get; set; }

    public double? AlbumPeak { get; set; }

    /// <summary>A tag of the cover; null when there is none.</summary>
    public string? Cover { get; set; }

    /// <summary>Path of the image relative to the root; null when the cover is in the audio file itself.</summary>
    public string? CoverPath { get; set; }

    /// <summary>See <see cref="CollectionId"/>; null without an album.</summary>
    public string? AlbumId { get; set; }

    /// <summary>See <see cref="CollectionId"/>; null without an artist.</summary>
    public string? ArtistId { get; set; }

    /// <summary>What a search looks through, see <see cref="TrackKeys"/>, which fills this and the other keys.</summary>
    public required string TitleKey { get; set; }

    /// <summary>Of performer and album artist.</summary>
    public required string ArtistKey { get; set; }

    /// <summary>Of the album artist alone, whose albums and tracks are listed together.</summary>
    public string AlbumArtistKey { get; set; } = "";

    public required string AlbumKey { get; set; }

    /// <summary>The <see cref="Version"/> that could not be decoded, if any.</summary>
    public string? RefusedVersion { get; set; }

    /// <summary>Why it could not, for people.</summary>
    public string? Refusal { get; set; }

    public List<RenditionRow> Renditions { get; set; } = [];
}

/// <summary>A rendition that has been made, and is whole. Its segment index lies beside its bytes, in the cache.</summary>
public sealed class RenditionRow
{
    public int Id { get; set; }

    public int TrackId { get; set; }

    public required string Name { get; set; }

    /// <summary>Of the rendition; follows from the original's version and the way in which it was made.</summary>
    public required string Version { get; set; }

    /// <summary>Bytes.</summary>
    public long Length { get; set; }

    public int SampleRate { get; set; }

    /// <summary>Samples of music, exact.</summary>
    public long Samples { get; set; }

    /// <summary>Samples that the encoder put before the music.</summary>
    public int Delay { get; set; }

    /// <summary>Samples that fill the last frame up.</summary>
    public int Padding { get; set; }
}

/// <summary>A file that was meant to be a track and is none; remembered, so that it is not read again until it changes.</summary>
public sealed class ProblemRow
{
    /// <summary>Path relative to the library's root; the key.</summary>
    public required string Path { get; set; }

    public long Length { get; set; }

    public long Modified { get; set; }

    public required string Version { get; set; }

    /// <summary>What is wrong with it, for people.</summary>
    public required string Reason { get; set; }
}

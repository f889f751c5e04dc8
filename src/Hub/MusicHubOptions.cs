using System.ComponentModel.DataAnnotations;

namespace Byeol;

/// <summary>Limits of the hub. They are validated when the host starts.</summary>
public sealed class MusicHubOptions
{
    /// <summary>The configuration section that the host binds.</summary>
    public const string Section = "Hub";

    /// <summary>Streams that one connection may have open at a time.</summary>
    [Range(1, 1000)]
    public int StreamsPerConnection { get; set; } = 16;

    /// <summary>Calls (not streams) of one connection that run at a time, so that a digest does not hold up a search.</summary>
    [Range(1, 100)]
    public int InvocationsPerConnection { get; set; } = 4;

    /// <summary>The most tracks that one page holds; at least 100, which is what the player turns over at a time.</summary>
    [Range(100, 10_000)]
    public int PageSize { get; set; } = 500;

    /// <summary>
    /// Bytes in a chunk of audio, 16 to 32 KiB. Larger chunks save nothing (32 and 64 KiB cost the server the same,
    /// 16 KiB a fifth more) and delay whatever else the connection has to say.
    /// </summary>
    [Range(16 * 1024, 32 * 1024)]
    public int AudioChunkBytes { get; set; } = 32 * 1024;

    /// <summary>The most bytes in a chunk of text; at least 4, the longest character in UTF-8.</summary>
    [Range(4, 64 * 1024)]
    public int TextChunkBytes { get; set; } = 4 * 1024;

    /// <summary>The largest lyrics sheet that is read, in bytes: sheets are parsed in memory.</summary>
    [Range(1024, 256 * 1024 * 1024)]
    public int LyricsBytes { get; set; } = 16 * 1024 * 1024;
}

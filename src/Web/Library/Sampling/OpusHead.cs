using System.Buffers.Binary;

namespace Byeol.Library.Sampling;

/// <summary>The head of an Opus stream (RFC 7845, 5.1), which Ogg and WebM both keep near their beginning.</summary>
internal static class OpusHead
{
    private const int PreSkipOffset = 10;
    private const int SearchedBytes = 16 * 1024;

    /// <summary>Samples, at 48 kHz, that the encoder put before the music; null when there is no head.</summary>
    public static int? PreSkip(FileBytes file)
    {
        var bytes = file.Read(0, SearchedBytes).AsSpan();
        var at = bytes.IndexOf("OpusHead"u8);
        return at < 0 || at + PreSkipOffset + 2 > bytes.Length
            ? null
            : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + PreSkipOffset)..]);
    }
}

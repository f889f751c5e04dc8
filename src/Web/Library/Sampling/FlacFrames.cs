using System.Buffers.Binary;

namespace Byeol.Library.Sampling;

/// <summary>
/// Whether a FLAC file ends where its head says (RFC 9639). MediaInfo does not look, and a decoder just ends early: a download that
/// broke off would pass for a whole track.
/// </summary>
internal static class FlacFrames
{
    private const int HeadBytes = 42;
    private const int MoreThanTags = 64 * 1024;
    private const int FarEnd = 1024 * 1024;

    public static bool IsCutShort(FileBytes file)
    {
        var head = file.Read(Id3.EndOfTags(file), HeadBytes).AsSpan();
        if (head.Length < HeadBytes || !head.StartsWith("fLaC"u8) || (head[4] & 0x7F) != 0) return false;

        var info = head[8..];
        var blockSize = BinaryPrimitives.ReadUInt16BigEndian(info[2..]);
        var largestFrame = info[7] << 16 | info[8] << 8 | info[9];
        var total = (long)(info[13] & 0x0F) << 32 | BinaryPrimitives.ReadUInt32BigEndian(info[14..]);
        if (total == 0) return false;

        // Tags may follow the sound, as ID3v1 does; where they are longer, the far end decides.
        return !HasEnd(file.ReadEnd(largestFrame + MoreThanTags), blockSize, total)
            && !HasEnd(file.ReadEnd(FarEnd + largestFrame), blockSize, total);
    }

    /// <summary>
    /// Whether a frame in these bytes ends at that sample. Sound may hold what looks like the head of a frame, so that one with
    /// another end says nothing.
    /// </summary>
    private static bool HasEnd(ReadOnlySpan<byte> bytes, int blockSize, long total)
    {
        for (var at = bytes.LastIndexOf((byte)0xFF); at >= 0; at = bytes[..at].LastIndexOf((byte)0xFF))
        {
            if (FlacFrameHead.EndOf(bytes[at..], blockSize) == total) return true;
        }

        return false;
    }
}

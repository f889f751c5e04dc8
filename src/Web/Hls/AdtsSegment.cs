using System.Buffers.Binary;
using Byeol.Renditions;

namespace Byeol.Hls;

/// <summary>
/// A segment of AAC as packed audio (RFC 8216, 3.4): an ID3 tag with the time, then frames with ADTS headers (ISO/IEC 14496-3).
/// ffmpeg before 7.1, and with it mpv and ffplay, cannot seek in HLS of fragmented MP4; in this they can.
/// </summary>
internal static class AdtsSegment
{
    private const int HeaderBytes = 7;
    private const int ClockRate = 90_000;
    private static readonly byte[] Owner = [.. "com.apple.streaming.transportStreamTimestamp\0"u8];

    /// <summary>Makes it of a segment of the rendition; the bytes of the frames stay as they are.</summary>
    /// <param name="segment">A moof box and its mdat.</param>
    /// <param name="mediaTime">Of its first sample.</param>
    /// <param name="sampleRate">44,100 or 48,000.</param>
    /// <param name="channels">1 or 2.</param>
    public static byte[] Of(ReadOnlySpan<byte> segment, long mediaTime, int sampleRate, int channels)
    {
        var output = new MemoryStream(segment.Length + 4096);
        WriteTag(output, mediaTime * ClockRate / sampleRate);
        var (offset, sizes) = MovieFragment.FramesOf(segment);
        Span<byte> header = stackalloc byte[HeaderBytes];
        foreach (var size in sizes)
        {
            FillHeader(header, size + HeaderBytes, sampleRate, channels);
            output.Write(header);
            output.Write(segment.Slice(offset, size));
            offset += size;
        }

        return output.ToArray();
    }

    private static void WriteTag(MemoryStream output, long time)
    {
        var frame = Owner.Length + 8;
        output.Write([.. "ID3"u8, 4, 0, 0, 0, 0, 0, (byte)(frame + 10)]);
        output.Write([.. "PRIV"u8, 0, 0, 0, (byte)frame, 0, 0, .. Owner]);
        Span<byte> clock = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(clock, time & 0x1_FFFF_FFFF);
        output.Write(clock);
    }

    private static void FillHeader(Span<byte> header, int length, int sampleRate, int channels)
    {
        const int LowComplexity = 1;
        var rateIndex = sampleRate == 48_000 ? 3 : 4;
        header[0] = 0xFF;
        header[1] = 0xF1;
        header[2] = (byte)((LowComplexity << 6) | (rateIndex << 2) | (channels >> 2));
        header[3] = (byte)(((channels & 3) << 6) | (length >> 11));
        header[4] = (byte)(length >> 3);
        header[5] = (byte)((length << 5) | 0x1F);
        header[6] = 0xFC;
    }
}

using System.Buffers.Binary;

namespace Byeol.Library.Sampling;

/// <summary>
/// What the encoder of an MP3 says in the first frame, which is silent and no music: how many frames follow, and how many
/// samples of them it put before and behind the music. MediaInfo does not tell the latter.
/// </summary>
internal static class LameTag
{
    private const int FramesFlag = 1;
    private const int BytesFlag = 2;
    private const int TableFlag = 4;
    private const int QualityFlag = 8;

    // From the encoder's name on: 9 bytes of name, 12 of other facts, then 12 bits of delay and 12 of padding.
    private const int DelayOffset = 21;

    /// <summary>Null when the encoder left no word.</summary>
    public static SampleFacts? Read(FileBytes file)
    {
        var frame = file.Read(Id3.EndOfTags(file), 512).AsSpan();
        if (frame is not [0xFF, var first, _, var mode, ..] || (first & 0xE6) != 0xE2) return null;

        var isMpeg1 = (first & 0x18) == 0x18;
        var isMono = (mode & 0xC0) == 0xC0;
        var at = 4 + ((isMpeg1, isMono) switch { (true, false) => 32, (false, true) => 9, _ => 17 });
        if (frame.Length < at + 156) return null;
        if (!frame[at..].StartsWith("Xing"u8) && !frame[at..].StartsWith("Info"u8)) return null;

        var flags = BinaryPrimitives.ReadInt32BigEndian(frame[(at + 4)..]);
        if ((flags & FramesFlag) == 0) return null;

        var frames = BinaryPrimitives.ReadUInt32BigEndian(frame[(at + 8)..]);
        var encoder = at + 12 + ((flags & BytesFlag) != 0 ? 4 : 0) + ((flags & TableFlag) != 0 ? 100 : 0) + ((flags & QualityFlag) != 0 ? 4 : 0);
        if (!frame[encoder..].StartsWith("LAME"u8) && !frame[encoder..].StartsWith("Lav"u8)) return null;

        var delay = frame[encoder + DelayOffset] << 4 | frame[encoder + DelayOffset + 1] >> 4;
        var padding = (frame[encoder + DelayOffset + 1] & 0x0F) << 8 | frame[encoder + DelayOffset + 2];
        var samples = frames * (isMpeg1 ? 1152L : 576L) - delay - padding;
        return samples > 0 ? new SampleFacts { Samples = samples, Delay = delay, Padding = padding } : null;
    }
}

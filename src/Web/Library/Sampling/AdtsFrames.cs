namespace Byeol.Library.Sampling;

/// <summary>The frames of an AAC stream without container, which is nothing but frames: to know its length is to count them.</summary>
internal static class AdtsFrames
{
    private const int HeadBytes = 7;
    private const int BlockBytes = 256 * 1024;
    private const int SamplesPerBlock = 1024;

    /// <summary>Samples that a decoder gives, without those of a spectral band replication; null when there is no frame.</summary>
    public static long? Samples(FileBytes file)
    {
        var blocks = 0L;
        var start = Id3.EndOfTags(file);
        var bytes = file.Read(start, BlockBytes);
        var at = 0;
        while (true)
        {
            if (at + HeadBytes > bytes.Length)
            {
                start += at;
                at = 0;
                bytes = file.Read(start, BlockBytes);
            }

            var head = bytes.AsSpan(Math.Min(at, bytes.Length));
            if (head is not [0xFF, var layer, _, var high, var middle, var low, var last, ..] || (layer & 0xF6) != 0xF0) break;

            var length = (high & 3) << 11 | middle << 3 | low >> 5;
            if (length < HeadBytes) break;
            blocks += (last & 3) + 1;
            at += length;
        }

        return blocks == 0 ? null : blocks * SamplesPerBlock;
    }
}

using System.Buffers.Binary;

namespace Byeol.Library.Sampling;

/// <summary>The head of a WavPack file's first block. MediaInfo takes the length of that block for the length of the whole.</summary>
internal static class WavPackHead
{
    /// <summary>Samples of the whole; null when the encoder did not know them.</summary>
    public static long? Samples(FileBytes file)
    {
        var head = file.Read(0, 32);
        if (head.Length < 32) return null;

        var low = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(12));
        return low == uint.MaxValue ? null : low + ((long)head[11] << 32);
    }
}

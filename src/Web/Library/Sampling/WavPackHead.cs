using System.Buffers.Binary;

namespace Byeol.Library.Sampling;

/// <summary>
/// The head of a WavPack file's first block (WavPack 4 and 5 binary file format). MediaInfo takes the length of that block for the
/// length of the whole, and knows nothing of a file that has no other.
/// </summary>
internal static class WavPackHead
{
    /// <summary>By the index in the flags; the last index, 15, stands for any other rate.</summary>
    private static readonly int[] Rates =
        [6_000, 8_000, 9_600, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000, 192_000];

    /// <summary>What it tells; not the samples when the encoder did not know them.</summary>
    public static SampleFacts Read(FileBytes file)
    {
        var head = file.Read(0, 32);
        if (head.Length < 32) return SampleFacts.Unknown;

        var low = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(12));
        var rate = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(24)) >> 23 & 0xF;
        return SampleFacts.Bare(low == uint.MaxValue ? null : low + ((long)head[11] << 32)) with
        {
            SampleRate = rate < Rates.Length ? Rates[rate] : null,
        };
    }
}

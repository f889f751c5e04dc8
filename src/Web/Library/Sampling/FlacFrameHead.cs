namespace Byeol.Library.Sampling;

/// <summary>The head of a frame of FLAC (RFC 9639, 9.1).</summary>
internal static class FlacFrameHead
{
    /// <summary>The sample at which the frame ends; null when these bytes begin none.</summary>
    /// <param name="bytes">From the head on.</param>
    /// <param name="blockSize">Samples of every frame but the last, where the size is fixed.</param>
    public static long? EndOf(ReadOnlySpan<byte> bytes, int blockSize)
    {
        if (bytes is not [0xFF, 0xF8 or 0xF9, var sizes, var channels, ..] || (channels & 1) != 0) return null;

        // The number is written as UTF-8 writes a character: the ones before the first zero are its bytes.
        var at = 4;
        if (at >= bytes.Length || bytes[at] is >= 0x80 and < 0xC0) return null;
        var more = bytes[at] < 0x80 ? 0 : System.Numerics.BitOperations.LeadingZeroCount((uint)(byte)~bytes[at]) - 25;
        if (more is < 0 or > 6 || bytes.Length < at + more + 4) return null;

        var number = more == 0 ? bytes[at] : bytes[at] & (0x3FL >> more);
        for (at++; more > 0; more--, at++) number = number << 6 | (byte)(bytes[at] & 0x3F);

        if (SamplesOf(sizes >> 4, bytes, ref at) is not { } samples) return null;
        at += (sizes & 0x0F) switch { 12 => 1, 13 or 14 => 2, _ => 0 };
        if (at >= bytes.Length || Crc8(bytes[..at]) != bytes[at]) return null;

        var isVariable = bytes[1] == 0xF9;
        return (isVariable ? number : number * blockSize) + samples;
    }

    private static int? SamplesOf(int code, ReadOnlySpan<byte> bytes, ref int at)
    {
        switch (code)
        {
            case 0: return null;
            case 1: return 192;
            case <= 5: return 144 << code;
            case 6 when at < bytes.Length: return bytes[at++] + 1;
            case 7 when at + 1 < bytes.Length: return (bytes[at++] << 8 | bytes[at++]) + 1;
            case 6 or 7: return null;
            default: return 1 << code;
        }
    }

    private static byte Crc8(ReadOnlySpan<byte> bytes)
    {
        var crc = 0;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 0x80) != 0 ? (crc << 1 ^ 0x07) & 0xFF : crc << 1;
        }

        return (byte)crc;
    }
}

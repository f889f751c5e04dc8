using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Byeol.Texts;

/// <summary>Decides where a block of UTF-8 may be cut.</summary>
public static class Utf8Cutter
{
    /// <summary>The longest encoding of one character (Unicode scalar value), in bytes.</summary>
    public const int LongestSequence = 4;

    /// <summary>
    /// How many bytes of the block make the next chunk. The block begins at the start of a character. The cut is, in this
    /// order of preference, behind the last line break, before the last user-perceived character (so that a base letter keeps
    /// its combining marks, decomposed Hangul its jamo, and a joined emoji its parts), or behind the last whole sequence.
    /// </summary>
    /// <param name="block">At least <see cref="LongestSequence"/> bytes, unless it is the last block.</param>
    /// <param name="isLast">Whether nothing follows the block.</param>
    /// <returns>Bytes, at least 1; or -1 when the block is not UTF-8 (RFC 3629: no overlong forms, no surrogates).</returns>
    public static int Cut(ReadOnlySpan<byte> block, bool isLast)
    {
        var whole = isLast ? block.Length : block.Length - UnfinishedTail(block);
        if (whole == 0 || !Utf8.IsValid(block[..whole])) return -1;
        if (isLast) return whole;

        var line = block[..whole].LastIndexOf((byte)'\n') + 1;
        if (line > 0) return line;

        var cluster = StartOfLastCluster(block[..whole]);
        return cluster > 0 ? cluster : whole;
    }

    /// <summary>Bytes at the end that begin a sequence and do not finish it: 0 to 3.</summary>
    private static int UnfinishedTail(ReadOnlySpan<byte> block)
    {
        for (var tail = 1; tail < LongestSequence && tail <= block.Length; tail++)
        {
            var status = Rune.DecodeFromUtf8(block[^tail..], out _, out _);
            if (status == OperationStatus.NeedMoreData) return tail;
            if (status == OperationStatus.Done) return 0;
        }

        return 0;
    }

    /// <summary>Where the last grapheme cluster (UAX #29) begins; 0 when there is just one.</summary>
    private static int StartOfLastCluster(ReadOnlySpan<byte> text)
    {
        var utf16 = Encoding.UTF8.GetString(text).AsSpan();
        var start = 0;
        for (var next = 0; next < utf16.Length; next += StringInfo.GetNextTextElementLength(utf16[next..])) start = next;
        return Encoding.UTF8.GetByteCount(utf16[..start]);
    }
}

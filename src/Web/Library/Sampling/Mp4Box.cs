using System.Buffers.Binary;
using System.Text;

namespace Byeol.Library.Sampling;

/// <summary>A box of an MP4 file.</summary>
/// <param name="Name">Four letters.</param>
/// <param name="Content">Where its content begins.</param>
/// <param name="ContentLength">Bytes of its content.</param>
internal sealed record Mp4Box(string Name, long Content, long ContentLength)
{
    private static readonly HashSet<string> Folders = ["moov", "trak", "mdia", "edts", "udta", "ilst"];

    /// <summary>The boxes of a file, and those in them where a time or a tag may be.</summary>
    public static IEnumerable<Mp4Box> Walk(FileBytes file) => Walk(file, 0, file.Length);

    private static IEnumerable<Mp4Box> Walk(FileBytes file, long start, long end)
    {
        while (start + 8 <= end)
        {
            var head = file.Read(start, 16);
            if (head.Length < 8) yield break;

            // A length of 0 means to the end, of 1 that it follows in 64 bits.
            var length = (long)BinaryPrimitives.ReadUInt32BigEndian(head);
            var headBytes = length == 1 ? 16 : 8;
            if (length == 1 && head.Length == 16) length = BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(8));
            if (length == 0) length = end - start;
            if (length < headBytes || length > end - start) yield break;

            var box = new Mp4Box(Encoding.Latin1.GetString(head, 4, 4), start + headBytes, length - headBytes);
            yield return box;

            // A "meta" box has four bytes more before the boxes in it.
            var skipped = box.Name == "meta" ? 4 : 0;
            if (skipped > 0 || Folders.Contains(box.Name))
            {
                foreach (var inner in Walk(file, box.Content + skipped, start + length)) yield return inner;
            }

            start += length;
        }
    }
}

using System.Buffers.Binary;
using System.Text;

namespace Byeol.Library;

/// <summary>A tag of iTunes' own, which ffmpeg does not write.</summary>
internal static class FreeFormTag
{
    /// <summary>Puts it into an MP4 file with tags, whose sound comes before them.</summary>
    public static byte[] AddTo(byte[] file, string name, string value)
    {
        byte[] tag = Box(
            "----",
            [.. Box("mean", [0, 0, 0, 0, .. "com.apple.iTunes"u8]),
                .. Box("name", [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name)]),
                .. Box("data", [0, 0, 0, 1, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(value)])]);
        var list = IndexOf(file, "ilst");
        foreach (var outer in new[] { "moov", "udta", "meta", "ilst" }) Grow(file.AsSpan(IndexOf(file, outer) - 4), tag.Length);
        return [.. file[..(list + 4)], .. tag, .. file[(list + 4)..]];
    }

    private static byte[] Box(string name, byte[] content)
    {
        byte[] box = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name), .. content];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        return box;
    }

    private static void Grow(Span<byte> length, int by) =>
        BinaryPrimitives.WriteInt32BigEndian(length, BinaryPrimitives.ReadInt32BigEndian(length) + by);

    private static int IndexOf(byte[] file, string name) => file.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name));
}

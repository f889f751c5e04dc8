namespace Byeol.Library.Sampling;

/// <summary>The tags that may stand before the sound.</summary>
internal static class Id3
{
    private const int HeaderBytes = 10;

    /// <summary>Where the sound begins.</summary>
    public static long EndOfTags(FileBytes file)
    {
        var offset = 0L;
        while (file.Read(offset, HeaderBytes) is [(byte)'I', (byte)'D', (byte)'3', _, _, var flags, var a, var b, var c, var d])
        {
            // Seven bits a byte, so that no size looks like sound; a footer repeats the header.
            var hasFooter = (flags & 0x10) != 0;
            offset += HeaderBytes + ((a & 0x7F) << 21 | (b & 0x7F) << 14 | (c & 0x7F) << 7 | (d & 0x7F)) + (hasFooter ? HeaderBytes : 0);
        }

        return offset;
    }
}

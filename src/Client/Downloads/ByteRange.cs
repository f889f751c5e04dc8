namespace Byeol.Client.Downloads;

/// <summary>Bytes of a rendition that one pull asks for.</summary>
internal readonly record struct ByteRange(long Offset, long Length)
{
    /// <summary>
    /// The bytes from <paramref name="offset"/> to the end of a file of <paramref name="total"/> bytes, cut where a download
    /// from the first byte would cut them: a resumed download asks for the same ranges as any other, and a cache can help.
    /// </summary>
    public static IEnumerable<ByteRange> Cut(long offset, long total, long length)
    {
        while (offset < total)
        {
            var end = Math.Min(total, (offset / length + 1) * length);
            yield return new ByteRange(offset, end - offset);
            offset = end;
        }
    }
}

using Microsoft.Win32.SafeHandles;

namespace Byeol.Library.Sampling;

/// <summary>An open file, of which a few places are read.</summary>
internal sealed class FileBytes(SafeFileHandle file)
{
    public long Length { get; } = RandomAccess.GetLength(file);

    /// <summary>The bytes from an offset on; fewer than asked for at the end of the file.</summary>
    public byte[] Read(long offset, int count)
    {
        var bytes = new byte[(int)Math.Clamp(Length - offset, 0, count)];
        var filled = 0;
        while (filled < bytes.Length)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(filled), offset + filled);
            if (read == 0) return bytes[..filled];
            filled += read;
        }

        return bytes;
    }

    /// <summary>The last bytes of the file.</summary>
    public byte[] ReadEnd(int count) => Read(Math.Max(0, Length - count), count);
}

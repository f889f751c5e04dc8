using System.Buffers.Binary;

namespace Byeol.Renditions;

/// <summary>A fragmented MP4 as it comes: first the initialization segment, then media segments (ISO/IEC 14496-12).</summary>
internal sealed class FragmentReader(Stream stream)
{
    private const int HeaderBytes = 8;

    /// <summary>Two seconds of eight channels at 192 kHz in 32 bits are 12 MB.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private byte[] buffer = new byte[64 * 1024];

    /// <summary>The next segment, which is valid until the next call; null at the end, or where the stream breaks off.</summary>
    /// <exception cref="InvalidDataException">It is no fragmented MP4.</exception>
    public async ValueTask<Fragment?> ReadAsync(CancellationToken cancellationToken)
    {
        MovieFragment? facts = null;
        for (var filled = 0; ;)
        {
            Reserve(filled + HeaderBytes, keep: filled);
            if (await FillAsync(filled, HeaderBytes, cancellationToken) is false) return null;

            var size = BinaryPrimitives.ReadUInt32BigEndian(buffer.AsSpan(filled));
            var type = BinaryPrimitives.ReadUInt32BigEndian(buffer.AsSpan(filled + 4));
            if (size is < HeaderBytes or > MostBytes) throw new InvalidDataException($"A box of {size} bytes is none of ffmpeg's.");

            Reserve(filled + (int)size, keep: filled + HeaderBytes);
            if (await FillAsync(filled + HeaderBytes, (int)size - HeaderBytes, cancellationToken) is false) return null;

            if (type is MovieFragment.Type) facts = MovieFragment.Read(buffer.AsSpan(filled + HeaderBytes, (int)size - HeaderBytes));
            filled += (int)size;
            if (type is MovieFragment.MovieType) return new Fragment(buffer.AsMemory(0, filled), null);
            if (type is MovieFragment.DataType) return new Fragment(buffer.AsMemory(0, filled), facts ?? throw new InvalidDataException("Data without a head."));
        }
    }

    private async ValueTask<bool> FillAsync(int offset, int count, CancellationToken cancellationToken) =>
        await stream.ReadAtLeastAsync(buffer.AsMemory(offset, count), count, throwOnEndOfStream: false, cancellationToken) == count;

    private void Reserve(int bytes, int keep)
    {
        if (bytes <= buffer.Length) return;

        var larger = new byte[Math.Max(bytes, buffer.Length * 2)];
        buffer.AsSpan(0, keep).CopyTo(larger);
        buffer = larger;
    }
}

/// <summary>A segment of a fragmented MP4.</summary>
/// <param name="Bytes">All of it.</param>
/// <param name="Facts">Null for the initialization segment.</param>
internal readonly record struct Fragment(ReadOnlyMemory<byte> Bytes, MovieFragment? Facts);

using System.Buffers;

namespace Byeol.Streaming;

/// <summary>The array that a pull's chunks pass through, one after the other.</summary>
/// <remarks>
/// SignalR serialises an item before it asks for the next, so one array will do; it is of the chunk's exact length, because
/// what SignalR writes is the whole array. A new array a pull was three quarters of all that a pull allocated.
/// </remarks>
internal sealed class ChunkBuffer(int chunkBytes) : IDisposable
{
    private byte[] chunk = [];
    private bool isRented;

    /// <summary>The array for the next chunk: full size, or what is left if that is less.</summary>
    public byte[] Next(long left)
    {
        var size = (int)Math.Min(left, chunkBytes);
        if (chunk.Length == size) return chunk;

        // The pool's arrays are powers of two, so the usual chunk finds one of its length; the last of a rendition is made.
        Dispose();
        chunk = ArrayPool<byte>.Shared.Rent(size);
        isRented = true;
        if (chunk.Length == size) return chunk;

        Dispose();
        return chunk = new byte[size];
    }

    /// <summary>Gives the array back; no chunk may be in use any more.</summary>
    public void Dispose()
    {
        if (isRented) ArrayPool<byte>.Shared.Return(chunk);
        isRented = false;
        chunk = [];
    }
}

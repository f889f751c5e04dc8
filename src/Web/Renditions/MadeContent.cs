using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Microsoft.Win32.SafeHandles;

namespace Byeol.Renditions;

/// <summary>A made file, open for reading. What is there stays as it is: it only grows.</summary>
internal sealed class MadeContent(SafeFileHandle file, string version, long length, Action closed) : IMediaContent
{
    private int isClosed;

    public long Length => length;

    public string Version => version;

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, long offset, CancellationToken cancellationToken)
    {
        // A growing file may have more by now, of which the caller must not see a part.
        var wanted = buffer[..(int)Math.Clamp(length - offset, 0, buffer.Length)];
        var filled = 0;
        try
        {
            while (filled < wanted.Length)
            {
                var read = await RandomAccess.ReadAsync(file, wanted[filled..], offset + filled, cancellationToken);
                if (read == 0) break;
                filled += read;
            }
        }
        catch (IOException)
        {
            throw new FaultException(FaultCode.MediaUnavailable, "The server cannot read its cache now; try again later.");
        }

        return filled;
    }

    public bool HasChanged() => false;

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isClosed, 1) == 1) return ValueTask.CompletedTask;

        file.Dispose();
        closed();
        return ValueTask.CompletedTask;
    }
}

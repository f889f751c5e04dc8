using Byeol.Contract;
using Byeol.Faults;
using Microsoft.Win32.SafeHandles;

namespace Byeol.Media;

/// <summary>A file, open for reading.</summary>
internal sealed class FileContent : IMediaContent
{
    private readonly SafeFileHandle file;
    private readonly FileStatus opened;

    private FileContent(SafeFileHandle file, FileStatus opened)
    {
        this.file = file;
        this.opened = opened;
    }

    public long Length => opened.Length;

    public string Version => opened.ToVersion();

    /// <summary>Opens a regular file; null when there is none.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.MediaUnavailable"/>: it is there, but may not be read.</exception>
    public static FileContent? TryOpen(string path)
    {
        try
        {
            // Sharing all: the owner of the library may write, move and delete while somebody listens.
            var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.SequentialScan);
            if (FileStatus.OfHandle(file) is { IsRegular: true } status) return new FileContent(file, status);

            file.Dispose();
            return null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw Unavailable();
        }
    }

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, long offset, CancellationToken cancellationToken)
    {
        var filled = 0;
        try
        {
            while (filled < buffer.Length)
            {
                var read = await RandomAccess.ReadAsync(file, buffer[filled..], offset + filled, cancellationToken);
                if (read == 0) break;
                filled += read;
            }
        }
        catch (IOException)
        {
            throw Unavailable();
        }

        return filled;
    }

    public bool HasChanged()
    {
        // A file that was replaced or deleted under its name is still whole here, and still the version that was opened.
        var now = FileStatus.OfHandle(file);
        return now?.Length != opened.Length || now?.Modified != opened.Modified;
    }

    public ValueTask DisposeAsync()
    {
        file.Dispose();
        return ValueTask.CompletedTask;
    }

    private static FaultException Unavailable() =>
        new(FaultCode.MediaUnavailable, "The server cannot read this file now; try again later.");
}

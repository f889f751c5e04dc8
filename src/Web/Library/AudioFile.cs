using Byeol.Media;

namespace Byeol.Library;

/// <summary>A file of the library that may be audio, as far as its name and its first bytes tell.</summary>
internal sealed record AudioFile(string Path, string AbsolutePath)
{
    /// <summary>Why it cannot be a track; null when it can.</summary>
    public string? Problem { get; private init; }

    public AudioFormat? Format { get; private init; }

    public FileStatus Status { get; private init; }

    /// <summary>Whether the first bytes are those of its format.</summary>
    public bool HasSignature { get; private init; }

    public static AudioFile Open(RootedFolder root, string path)
    {
        var file = new AudioFile(path, System.IO.Path.Combine(root.Root, path));
        if (AudioFormat.OfName(path) is not { } format) return file with { Problem = "it is no audio file by its name" };

        // Before it is opened: opening a pipe would wait for its writer.
        if (FileStatus.OfPath(file.AbsolutePath) is not { } status) return file with { Problem = "it cannot be read" };
        if (!status.IsRegular) return file with { Problem = "it is not a regular file" };
        if (status.Length == 0) return file with { Problem = "it is empty" };

        try
        {
            using var handle = File.OpenHandle(file.AbsolutePath, share: FileShare.ReadWrite | FileShare.Delete);
            var head = new byte[AudioFormat.SignatureBytes];
            var read = RandomAccess.Read(handle, head, 0);
            return file with { Format = format, Status = status, HasSignature = format.HasSignature(head[..read]) };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return file with { Problem = "it cannot be read" };
        }
    }
}

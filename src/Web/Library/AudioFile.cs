using Byeol.Library.Sampling;
using Byeol.Media;
using Microsoft.Win32.SafeHandles;

namespace Byeol.Library;

/// <summary>A file of the library that may be audio, as far as its name and its first bytes tell.</summary>
internal sealed record AudioFile(string Path, string AbsolutePath)
{
    /// <summary>Why it cannot be a track; null when it can.</summary>
    public string? Problem { get; private init; }

    public AudioFormat? Format { get; private init; }

    /// <summary>Null when there is no such file.</summary>
    public FileStatus? Status { get; private init; }

    /// <summary>Whether the system did not let it be read; it may another time, without the file having changed.</summary>
    public bool IsUnreadable { get; private init; }

    /// <summary>Whether the first bytes are those of its format.</summary>
    public bool HasSignature { get; private init; }

    /// <summary>See <see cref="Library.ContentKey"/>.</summary>
    public string ContentKey { get; private init; } = "";

    public static AudioFile Open(RootedFolder root, string path)
    {
        var file = new AudioFile(path, System.IO.Path.Combine(root.Root, path));

        // Before it is opened: opening a pipe would wait for its writer.
        file = file with { Format = AudioFormat.OfName(path), Status = FileStatus.OfPath(file.AbsolutePath) };
        if (file.Format is null) return file with { Problem = "it is no audio file by its name" };
        if (file.Status is not { } status) return file with { Problem = "it is gone" };
        if (!status.IsRegular) return file with { Problem = "it is not a regular file" };
        if (status.Length == 0) return file with { Problem = "it is empty" };

        try
        {
            using var handle = file.OpenForReading();
            var bytes = new FileBytes(handle);
            return file with
            {
                HasSignature = file.Format.HasSignature(bytes.Read(0, AudioFormat.SignatureBytes)),
                ContentKey = Library.ContentKey.Of(bytes),
            };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return file with { Problem = "it cannot be read", IsUnreadable = true };
        }
    }

    /// <summary>Sharing all: the owner of the library may write, move and delete meanwhile.</summary>
    public SafeFileHandle OpenForReading() => File.OpenHandle(AbsolutePath, share: FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Whether it is another file by now, or none.</summary>
    public bool HasChanged() => FileStatus.OfPath(AbsolutePath) != Status;
}

using Microsoft.Win32.SafeHandles;

namespace Byeol.ConsoleListener.Output;

/// <summary>Standard output as a stream that tells when nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    /// <summary>The stream. .NET's own swallows a broken pipe, and `byeol text x | head -1` would go on to the end.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();

        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!stream.CanSeek) return new InterruptibleOutput(stream);

        // A FileStream keeps its own place in a file and leaves the one that it shares with other processes where it was:
        // the second of two commands that write to one file would overwrite the first.
        stream.Dispose();
        return Console.OpenStandardOutput();
    }

    /// <summary>Whether a write failed because the reader has left.</summary>
    public static bool IsClosed(IOException exception) =>
        exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}

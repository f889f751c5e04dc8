namespace Byeol.Testing;

/// <summary>Files that pass for audio, made in an instant.</summary>
public static class AudioFiles
{
    // MPEG 1 layer III, 128 kbit/s, 44.1 kHz, mono: 417 bytes a frame.
    private static readonly byte[] FrameHeader = [0xFF, 0xFB, 0x90, 0xC4];
    private const int FrameBytes = 417;

    /// <summary>An MP3 of an exact size in bytes. No two of other seeds are alike, and no two frames of one.</summary>
    public static void WriteMp3(string path, long bytes, int seed = 1)
    {
        var random = new Random(seed);
        using var file = File.Create(path);
        var frame = new byte[FrameBytes];
        while (file.Length < bytes)
        {
            random.NextBytes(frame);

            // A byte of all ones would look like the beginning of another frame.
            foreach (ref var value in frame.AsSpan()) value &= 0x7F;
            FrameHeader.CopyTo(frame, 0);
            file.Write(frame, 0, (int)Math.Min(frame.Length, bytes - file.Position));
        }
    }
}

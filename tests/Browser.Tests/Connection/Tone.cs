using System.Buffers.Binary;

namespace Byeol.Connection;

/// <summary>A file that browsers play over HTTP only, and that is too large for them to hold all of it.</summary>
internal static class Tone
{
    private const int SampleRate = 48_000;
    private const int HeaderBytes = 44;

    /// <summary>Writes a tone of 480 Hz as WAV, 16 bit, mono: 96,000 bytes a second.</summary>
    public static void WriteWav(string path, int seconds)
    {
        var second = new byte[SampleRate * sizeof(short)];
        for (var at = 0; at < SampleRate; at++)
        {
            var sample = (short)(10_000 * Math.Sin(2 * Math.PI * 480 * at / SampleRate));
            BinaryPrimitives.WriteInt16LittleEndian(second.AsSpan(at * sizeof(short)), sample);
        }

        using var file = new BinaryWriter(File.Create(path));
        var bytes = second.Length * seconds;
        file.Write("RIFF"u8);
        file.Write(HeaderBytes - 8 + bytes);
        file.Write("WAVEfmt "u8);
        file.Write(16);
        file.Write((short)1);
        file.Write((short)1);
        file.Write(SampleRate);
        file.Write(second.Length);
        file.Write((short)sizeof(short));
        file.Write((short)16);
        file.Write("data"u8);
        file.Write(bytes);
        for (var written = 0; written < seconds; written++) file.Write(second);
    }
}

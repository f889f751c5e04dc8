using System.Buffers.Binary;
using CliWrap;

namespace Byeol.Gapless;

/// <summary>
/// One sound without repetition, and the files that hold it or its two halves. Noise of a seed makes each place unlike every other, so that
/// what is heard can be found in it to the sample; most of it is low, where lossy codecs keep the waveform.
/// </summary>
internal sealed class ContinuousSignal
{
    private const double NoiseGain = 0.35;
    private const double ToneGain = 0.15;
    private const int HeaderBytes = 44;

    /// <param name="rate">Samples a second.</param>
    /// <param name="split">The sample that the second half begins with.</param>
    /// <param name="length">In samples.</param>
    public ContinuousSignal(int rate, int split, int length)
    {
        (Rate, Split) = (rate, split);
        Samples = new float[length];
        var random = new Random(rate);
        var noise = 0d;
        for (var index = 0; index < length; index++)
        {
            noise += (random.NextDouble() * 2 - 1 - noise) * 0.4;
            var sample = noise * NoiseGain + ToneGain * Math.Sin(2 * Math.PI * 220 * index / rate);
            Samples[index] = MathF.Round((float)sample * short.MaxValue) / 32768;
        }
    }

    public int Rate { get; }

    public int Split { get; }

    /// <summary>Of the one channel, each of them exact in 16 bits.</summary>
    public float[] Samples { get; }

    /// <summary>Writes it as one file, by ffmpeg; the title is the name of the file.</summary>
    /// <param name="path">Of the file.</param>
    /// <param name="arguments">That choose the codec.</param>
    public Task WriteAsync(string path, params string[] arguments) => WriteAsync(Samples, path, arguments);

    /// <summary>Writes what comes before the split and what comes after it as files of their own.</summary>
    public async Task WriteHalvesAsync(string first, string second, params string[] arguments)
    {
        await WriteAsync(Samples[..Split], first, arguments);
        await WriteAsync(Samples[Split..], second, arguments);
    }

    private async Task WriteAsync(float[] samples, string path, string[] arguments) =>
        await Cli.Wrap("ffmpeg")
            .WithArguments(["-v", "error", "-i", "-", .. arguments, path])
            .WithStandardInputPipe(PipeSource.FromBytes(WaveOf(samples)))
            .ExecuteAsync(TestContext.Current.CancellationToken);

    /// <summary>A WAV of two equal channels of 16 bits.</summary>
    private byte[] WaveOf(float[] samples)
    {
        var wave = new byte[HeaderBytes + samples.Length * 4];
        var head = wave.AsSpan();
        "RIFF"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], wave.Length - 8);
        "WAVEfmt "u8.CopyTo(head[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(head[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(head[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(head[22..], 2);
        BinaryPrimitives.WriteInt32LittleEndian(head[24..], Rate);
        BinaryPrimitives.WriteInt32LittleEndian(head[28..], Rate * 4);
        BinaryPrimitives.WriteInt16LittleEndian(head[32..], 4);
        BinaryPrimitives.WriteInt16LittleEndian(head[34..], 16);
        "data"u8.CopyTo(head[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(head[40..], wave.Length - HeaderBytes);
        foreach (var (index, sample) in samples.Index())
        {
            var value = (short)(sample * 32768);
            BinaryPrimitives.WriteInt16LittleEndian(head[(HeaderBytes + index * 4)..], value);
            BinaryPrimitives.WriteInt16LittleEndian(head[(HeaderBytes + index * 4 + 2)..], value);
        }

        return wave;
    }
}

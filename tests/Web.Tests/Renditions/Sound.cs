using CliWrap;
using CliWrap.Buffered;

namespace Byeol.Renditions;

/// <summary>Real ffmpeg, for making files of sound and for reading what became of them.</summary>
internal static class Sound
{
    /// <summary>A tone that rises through four octaves, over noise: no two moments of it are alike.</summary>
    public const string Rising = "aevalsrc='0.4*sin(2*PI*(110*t+60*t*t))+0.05*(random(0)-0.5)'";

    /// <summary>Makes a file.</summary>
    /// <param name="path">Its ending tells the format.</param>
    /// <param name="seconds">How long it is.</param>
    /// <param name="rate">Samples per second.</param>
    /// <param name="arguments">More for ffmpeg.</param>
    public static async Task WriteAsync(string path, double seconds, int rate = 44_100, params string[] arguments) =>
        await RunAsync(["-f", "lavfi", "-i", FormattableString.Invariant($"{Rising}:s={rate}:d={seconds}"), .. arguments, path]);

    /// <summary>All samples of a file, of its first channel, as decoded offline.</summary>
    public static async Task<short[]> DecodeAsync(string path, params string[] arguments)
    {
        var output = new MemoryStream();
        await Cli.Wrap("ffmpeg")
            .WithArguments(["-v", "error", "-nostdin", "-i", path, "-map", "0:a:0", .. arguments, "-ac", "1", "-f", "s16le", "pipe:1"])
            .WithStandardOutputPipe(PipeTarget.ToStream(output))
            .ExecuteAsync();
        var bytes = output.ToArray();
        var samples = new short[bytes.Length / 2];
        Buffer.BlockCopy(bytes, 0, samples, 0, samples.Length * 2);
        return samples;
    }

    /// <summary>A digest of all samples of all channels, as decoded offline.</summary>
    public static async Task<string> DigestAsync(string path) =>
        await RunAsync(["-i", path, "-map", "0:a:0", "-c:a", "pcm_s32le", "-f", "md5", "pipe:1"]);

    /// <summary>By how many samples a sound is later than another, as far as a listener could tell.</summary>
    public static int DelayOf(short[] sound, short[] reference, int most)
    {
        var (best, delay) = (double.MinValue, 0);
        for (var shift = -most; shift <= most; shift++)
        {
            var sum = 0.0;
            for (var at = most; at < Math.Min(reference.Length, sound.Length) - most; at++) sum += (double)reference[at] * sound[at + shift];
            if (sum > best) (best, delay) = (sum, shift);
        }

        return delay;
    }

    private static async Task<string> RunAsync(IEnumerable<string> arguments) =>
        (await Cli.Wrap("ffmpeg").WithArguments(["-v", "error", "-nostdin", "-y", .. arguments]).ExecuteBufferedAsync()).StandardOutput.Trim();
}

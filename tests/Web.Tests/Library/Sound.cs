using CliWrap;

namespace Byeol.Library;

/// <summary>Real files of sound, made by ffmpeg.</summary>
internal static class Sound
{
    /// <summary>Samples at 44.1 kHz that are no whole number of milliseconds, frames or blocks.</summary>
    public const int Samples = 137_751;

    /// <summary>A tone of <see cref="Samples"/> samples in two channels.</summary>
    /// <param name="path">Where to; the ending says what it becomes.</param>
    /// <param name="arguments">More arguments for the output.</param>
    public static Task MakeAsync(string path, params string[] arguments) => FfmpegAsync(
    [
        "-f", "lavfi", "-i", $"aevalsrc=sin(440*2*PI*t)|sin(550*2*PI*t):s=44100:d=4,atrim=end_sample={Samples}",
        .. arguments, path,
    ]);

    /// <summary>A picture of one colour.</summary>
    public static Task MakeImageAsync(string path, string colour = "red", string size = "800x600") => FfmpegAsync(
        ["-f", "lavfi", "-i", $"color={colour}:size={size}:duration=0.04", "-frames:v", "1", "-update", "1", path]);

    public static async Task FfmpegAsync(IReadOnlyList<string> arguments) =>
        await Cli.Wrap("ffmpeg").WithArguments(["-v", "error", "-nostdin", "-y", .. arguments]).ExecuteAsync();
}

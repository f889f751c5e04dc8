using System.Globalization;
using System.Text.RegularExpressions;
using Byeol.Testing;

namespace Byeol.Lyrics;

/// <summary>A line of an .lrc file of the sample library.</summary>
/// <param name="Start">Seconds.</param>
/// <param name="Text">What is sung; empty in an interlude.</param>
internal sealed partial record TimedLine(double Start, string Text)
{
    public static IReadOnlyList<TimedLine> OfSong(string path)
    {
        var stamps = File.ReadLines(Path.Combine(Repository.SampleLibrary, path + ".lrc")).Select(line => Stamp.Match(line));
        return [.. stamps.Where(stamp => stamp.Success).Select(stamp => new TimedLine(
            60 * Number(stamp, 1) + Number(stamp, 2),
            stamp.Groups[3].Value))];
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\[(\d+):(\d+\.\d+)\](.*)$")]
    private static partial Regex Stamp { get; }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Byeol.Lyrics;

/// <summary>
/// Reads LRC: lines of text behind one or more stamps, <c>[mm:ss.xx]</c>. The stamps of words in enhanced LRC
/// (<c>&lt;mm:ss.xx&gt;</c>) are passed over. A line that is neither is left out; no input is an error.
/// </summary>
public static partial class LrcReader
{
    /// <summary>Reads a sheet.</summary>
    public static LyricSheet Read(string text)
    {
        var offset = TimeSpan.Zero;
        var lines = new List<LyricLine>();
        foreach (var range in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var line = range.ToString();
            if (OffsetTag().Match(line) is { Success: true } tag)
            {
                if (int.TryParse(tag.Groups[1].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ms))
                    offset = TimeSpan.FromMilliseconds(ms);
                continue;
            }

            var stamped = StampedLine().Match(line);
            if (!stamped.Success) continue;

            var words = WordStamp().Replace(stamped.Groups["text"].Value, "").Trim();
            for (var stamp = 0; stamp < stamped.Groups["minutes"].Captures.Count; stamp++)
                lines.Add(new LyricLine(StartOf(stamped, stamp), words));
        }

        // A positive offset brings the words forward. OrderBy is stable: lines of one stamp stay in the order of the sheet.
        return new LyricSheet([.. lines
            .Select(line => line with { Start = line.Start > offset ? line.Start - offset : TimeSpan.Zero })
            .OrderBy(line => line.Start)]);
    }

    private static TimeSpan StartOf(Match line, int stamp)
    {
        var minutes = int.Parse(line.Groups["minutes"].Captures[stamp].ValueSpan, CultureInfo.InvariantCulture);
        var seconds = decimal.Parse(
            line.Groups["seconds"].Captures[stamp].Value.Replace(':', '.'), CultureInfo.InvariantCulture);
        return new TimeSpan(0, 0, minutes, 0, (int)(seconds * 1000));
    }

    [GeneratedRegex(@"^\s*\[offset:\s*([+-]?\d+)\s*\]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OffsetTag();

    [GeneratedRegex(
        @"^(?:\s*\[(?<minutes>[0-9]{1,4}):(?<seconds>[0-9]{1,2}(?:[.:][0-9]{1,3})?)\])+(?<text>.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex StampedLine();

    [GeneratedRegex("<[0-9]{1,4}:[0-9]{1,2}(?:[.:][0-9]{1,3})?>", RegexOptions.CultureInvariant)]
    private static partial Regex WordStamp();
}

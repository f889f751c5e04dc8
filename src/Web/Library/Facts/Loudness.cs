using System.Globalization;
using System.Text.RegularExpressions;

namespace Byeol.Library.Facts;

/// <summary>Reads what tags say of loudness.</summary>
internal static partial class Loudness
{
    // Beyond these, a tag is broken; a player that believed it would be silent, or hurt.
    private const double LargestGain = 60;
    private const double LargestPeak = 100;

    // R128 tags (RFC 7845, 5.2.1) bring the track to -23 LUFS, ReplayGain to -18.
    private const double FromR128 = 5;

    /// <summary>A gain like <c>-7.89 dB</c>.</summary>
    public static double? Gain(string? tag) => Number(tag) is { } gain && Math.Abs(gain) <= LargestGain ? gain : null;

    /// <summary>A gain in steps of 1/256 dB.</summary>
    public static double? R128(string? tag) => Number(tag) is { } steps && Math.Abs(steps) <= 32768 ? Gain(steps / 256 + FromR128) : null;

    /// <summary>A peak, where 1 is full scale.</summary>
    public static double? Peak(string? tag) => Number(tag) is { } peak && peak is >= 0 and <= LargestPeak ? peak : null;

    private static double? Gain(double gain) => Math.Abs(gain) <= LargestGain ? gain : null;

    private static double? Number(string? tag) =>
        tag is not null
        && NumberAtStart().Match(tag) is { Success: true } match
        && double.TryParse(match.Groups[1].ValueSpan.TrimStart('+'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"^\s*([+-]?[0-9]{1,9}(?:\.[0-9]{1,20})?)")]
    private static partial Regex NumberAtStart();
}

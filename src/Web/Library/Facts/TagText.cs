using System.Text;

namespace Byeol.Library.Facts;

/// <summary>Makes the text of a tag one that can be kept, sent and searched.</summary>
internal static class TagText
{
    private const int Longest = 1000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when nothing is left of it.</summary>
    public static string? Clean(string? text)
    {
        // No database keeps NUL, nor an unpaired surrogate, which the way through UTF-8 makes U+FFFD.
        var kept = text?.Replace('\0', ' ').Trim();
        if (string.IsNullOrEmpty(kept)) return null;
        if (kept.Length > Longest) kept = kept[..Longest];
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Repair(kept)));
    }

    /// <summary>
    /// UTF-8 in a tag that has no way to say so, as in WAV and AIFF, is taken for Latin-1 by MediaInfo: 제목 becomes ì\u00A0\u009Cëª©.
    /// Text that was meant so hardly ever is valid UTF-8.
    /// </summary>
    private static string Repair(string text)
    {
        if (text.All(char.IsAscii) || text.Any(letter => letter > '\u00FF')) return text;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(text));
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}

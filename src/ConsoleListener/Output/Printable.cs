using System.Globalization;
using System.Text;

namespace Byeol.ConsoleListener.Output;

/// <summary>
/// Text that does to a terminal nothing but appear on it. Titles come from files that somebody made: one can hold escape
/// sequences, or marks that turn the rest of the line around.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        if (!text.Any(IsHarmful)) return text;

        var safe = new StringBuilder(text.Length);
        foreach (var character in text) safe.Append(IsHarmful(character) ? ' ' : character);
        return safe.ToString();
    }

    private static bool IsHarmful(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

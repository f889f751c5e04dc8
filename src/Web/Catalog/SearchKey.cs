using System.Globalization;
using System.Text;

namespace Byeol.Catalog;

/// <summary>Text as a search compares it: letters of either case, with or without accents, in either Unicode form, are the same.</summary>
internal static class SearchKey
{
    /// <summary>The key of several texts. No word can match across two of them.</summary>
    public static string Of(params IEnumerable<string?> texts) => string.Join('\n', texts.Select(text => Fold(text ?? "")));

    /// <summary>The words that must all stand in a key.</summary>
    public static string[] WordsOf(string query) =>
        Fold(query).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string text)
    {
        // Unpaired surrogates, as broken tags may hold, have no normal form, nor has U+FFFE for .NET, and PostgreSQL has no NUL:
        // U+FFFD stands in.
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD').Replace('\0', '\uFFFD');
        var letters = wellFormed.Normalize(NormalizationForm.FormKD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);

        // Composed again, so that a Hangul syllable is found as a whole: 가 is not in 각.
        return string.Concat(letters).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }
}

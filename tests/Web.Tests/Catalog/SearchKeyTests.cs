using System.Text;

namespace Byeol.Catalog;

public class SearchKeyTests
{
    [Theory]
    [InlineData("Björk", "bjork")]
    [InlineData("BJÖRK", "björk")]
    [InlineData("아리랑", "아리")]
    [InlineData("Ｆｕｌｌ width", "full")]
    [InlineData("Straße", "STRASSE", false)]
    [InlineData("각", "가", false)]
    [InlineData("사랑", "ㅅ", false)]
    [InlineData("broken \uD800 tag", "broken")]
    [InlineData("broken \uFFFE tag", "broken")]
    [InlineData("broken tag", "\uFFFE", false)]
    public void A_word_is_found_whatever_its_case_accents_and_form(string text, string query, bool found = true)
    {
        foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
        {
            var normalized = text.AsSpan().ContainsAny('\uD800', '\uFFFE') ? text : text.Normalize(form);
            var key = SearchKey.Of(normalized, null);
            Assert.Equal(found, SearchKey.WordsOf(query).All(word => key.Contains(word, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_query_is_split_at_any_white_space() =>
        Assert.Equal(["auld", "lang"], SearchKey.WordsOf(" Auld\t\u3000lang\n"));
}

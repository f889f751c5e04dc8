using System.Globalization;
using System.Text;
using CsCheck;

namespace Byeol.Texts;

public class Utf8CutterTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static TheoryData<string> Texts =>
    [
        "아리랑 아리랑 아라리요, 아리랑 고개로 넘어간다",
        "Should auld acquaintance be forgot,\nand never brought to mind?\n",
        "e\u0301 a\u0308\u0323 \u1112\u1161\u11AB\u1100\u1173\u11AF",
        "👩‍👩‍👧‍👦 🇰🇷🇰🇷 👍🏽 🌟",
        "\n\n\r\n아\n",
        "plain",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_chunk_decodes_alone_at_every_chunk_size(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var size = Utf8Cutter.LongestSequence; size <= bytes.Length + 1; size++)
            Assert.Equal(text, string.Concat(Chunks(bytes, size).Select(Strict.GetString)));
    }

    [Fact]
    public void Every_chunk_of_any_text_decodes_alone() =>
        Gen.Select(Gen.String[Gen.Char.Where(letter => !char.IsSurrogate(letter)), 0, 200], Gen.Int[4, 40]).Sample((text, size) =>
            string.Concat(Chunks(Encoding.UTF8.GetBytes(text), size).Select(Strict.GetString)) == text);

    [Theory]
    [InlineData("e\u0301")]
    [InlineData("\u1112\u1161\u11AB")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("🇰🇷")]
    public void What_a_reader_sees_as_one_character_is_not_cut_where_a_chunk_has_room_for_it(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 5));
        var size = Encoding.UTF8.GetByteCount(character);
        for (var room = size + 3; room < size * 3; room++)
        {
            foreach (var chunk in Chunks(Encoding.UTF8.GetBytes(text), room))
            {
                var elements = StringInfo.GetTextElementEnumerator(Strict.GetString(chunk));
                while (elements.MoveNext()) Assert.Equal(character, elements.GetTextElement());
            }
        }
    }

    [Fact]
    public void A_block_of_several_lines_is_cut_behind_the_last_of_them() =>
        Assert.Equal(8, Utf8Cutter.Cut("one\ntwo\nthr"u8, isLast: false));

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x41, 0x80, 0x41, 0x41 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 })]
    [InlineData(new byte[] { 0xB0, 0xA1, 0xB3, 0xAA })]
    public void What_is_not_UTF_8_is_told(byte[] bytes)
    {
        Assert.Equal(-1, Utf8Cutter.Cut(bytes, isLast: true));
        Assert.Equal(-1, Utf8Cutter.Cut(bytes, isLast: false));
    }

    [Fact]
    public void A_sequence_that_the_file_does_not_finish_is_not_UTF_8() =>
        Assert.Equal(-1, Utf8Cutter.Cut("아"u8[..2], isLast: true));

    private static List<byte[]> Chunks(byte[] text, int size)
    {
        var chunks = new List<byte[]>();
        for (var offset = 0; offset < text.Length;)
        {
            var block = text.AsSpan(offset, Math.Min(size, text.Length - offset));
            var cut = Utf8Cutter.Cut(block, isLast: block.Length < size);
            Assert.InRange(cut, 1, size);
            chunks.Add(block[..cut].ToArray());
            offset += cut;
        }

        return chunks;
    }
}

using CsCheck;

namespace Byeol.Lyrics;

public class LrcReaderTests
{
    [Theory]
    [InlineData("[00:12.34]words", 12.34)]
    [InlineData("[00:12.345]words", 12.345)]
    [InlineData("[00:12:34]words", 12.34)]
    [InlineData("[00:12]words", 12)]
    [InlineData("[0:02.5]words", 2.5)]
    [InlineData("[61:00.00] words ", 3660)]
    [InlineData("[00:12.34]<00:12.34>wo<00:12.90>rds", 12.34)]
    [InlineData("\uFEFF[00:01.00]words\r\n", 1)]
    public void A_stamped_line_is_read(string lrc, double start)
    {
        var line = Assert.Single(LrcReader.Read(lrc).Lines);
        Assert.Equal((start, "words"), (line.Start.TotalSeconds, line.Text));
    }

    [Fact]
    public void Lines_come_in_the_order_of_their_start_and_a_line_of_several_stamps_comes_several_times() =>
        Assert.Equal(
            ["1 refrain", "2 verse", "3 ", "4 refrain"],
            Read("[00:04.00][00:01.00]refrain\n[00:02.00]verse\n[00:03.00]"));

    [Fact]
    public void Tags_and_lines_without_a_stamp_are_left_out() =>
        Assert.Equal(["1 words"], Read("[ti:Title]\n[00:01.00]words\nno stamp\n\n[xx:yy]zz\n[1:2:3:4]no"));

    [Theory]
    [InlineData("+500", 1.5)]
    [InlineData("-500", 2.5)]
    [InlineData("9000", 0)]
    [InlineData("99999999999", 2)]
    public void A_positive_offset_brings_the_words_forward(string offset, double start) =>
        Assert.Equal(start, LrcReader.Read($"[offset:{offset}]\n[00:02.00]words").Lines[0].Start.TotalSeconds);

    [Fact]
    public void No_text_is_an_error() =>
        Gen.String[Gen.Char["[]<>:.0129offset\n\r é가\0"], 0, 80].Sample(text => LrcReader.Read(text).Lines.Count >= 0);

    private static IEnumerable<string> Read(string lrc) =>
        LrcReader.Read(lrc).Lines.Select(line => FormattableString.Invariant($"{line.Start.TotalSeconds} {line.Text}"));
}

using Byeol.ConsoleListener.Output;

namespace Byeol.ConsoleListener.Tests.Output;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1 kB")]
    [InlineData(2_200_003, "2.2 MB")]
    [InlineData(999_949, "999.9 kB")]
    [InlineData(999_951, "1 MB")]
    [InlineData(5_000_000_000, "5 GB")]
    public void Sizes_have_one_decimal_and_the_unit_that_fits(double bytes, string text) => Assert.Equal(text, Figures.Size(bytes));

    [Theory]
    [InlineData(0, "0:00")]
    [InlineData(65, "1:05")]
    [InlineData(3723, "1:02:03")]
    [InlineData(360_000, "100:00:00")]
    public void Times_read_as_on_a_clock(int seconds, string text) => Assert.Equal(text, Figures.Clock(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Text_that_would_steer_the_terminal_only_appears_on_it() =>
        Assert.Equal("a [31mred  b 가 🌟", Printable.Of("a\u001b[31mred\r\nb\u202E가 🌟"));
}

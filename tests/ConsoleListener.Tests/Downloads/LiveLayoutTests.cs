using Byeol.ConsoleListener.Downloads;
using Spectre.Console;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class LiveLayoutTests
{
    [Theory]
    [InlineData("x.mp3", 40, 120, "x.mp3", 24)]
    [InlineData("x.mp3", 40, 80, "x.mp3", 10)]
    [InlineData("x.mp3", 40, 50, "x.mp3", 0)]
    [InlineData("전통 민요 - 아리랑.mp3", 40, 57, "전통 민요 - 아…", 0)]
    [InlineData("x.mp3", 40, 30, "", 0)]
    public void The_bar_goes_first_then_the_end_of_the_name(string name, int figures, int width, string shown, int bar) =>
        Assert.Equal(new LiveLayout(shown, bar), LiveLayout.Of(name, figures, width));

    [Fact]
    public void The_line_is_never_wider_than_the_terminal()
    {
        var name = string.Concat(Enumerable.Repeat("별 헤는 night ", 20));
        for (var width = 45; width < 300; width++)
        {
            var layout = LiveLayout.Of(name, figures: 40, width);
            var cells = layout.Name.GetCellWidth() + 1 + (layout.Bar == 0 ? 0 : layout.Bar + 1) + 40;
            Assert.InRange(cells, 1, width - 1);
        }
    }
}

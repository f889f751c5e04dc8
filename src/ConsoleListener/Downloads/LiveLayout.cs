using Spectre.Console;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>Shares out the cells of one line, so that it stays one: figures first, then name and bar as there is room.</summary>
/// <param name="Name">The name, cut to its cells.</param>
/// <param name="Bar">Cells of the bar; 0 where it has no room.</param>
internal readonly record struct LiveLayout(string Name, int Bar)
{
    private const int Gap = 1;
    private const int WideBar = 24;
    private const int NarrowBar = 10;
    private const int WideRest = 56;
    private const int NarrowRest = 24;

    /// <param name="name">The name of what is downloaded.</param>
    /// <param name="figures">Cells of the figures.</param>
    /// <param name="width">Cells of the terminal. The last one stays free: a full line makes some terminals fold.</param>
    public static LiveLayout Of(string name, int figures, int width)
    {
        var rest = width - 1 - figures - Gap;
        var bar = rest switch
        {
            >= WideRest => WideBar,
            >= NarrowRest => NarrowBar,
            _ => 0,
        };
        return new LiveLayout(Cut(name, Math.Max(0, bar == 0 ? rest : rest - bar - Gap)), bar);
    }

    // By cells, not letters: a syllable of Hangul takes two.
    private static string Cut(string name, int cells)
    {
        if (name.GetCellWidth() <= cells) return name;
        if (cells == 0) return "";

        var length = 0;
        var used = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            used += rune.ToString().GetCellWidth();
            if (used > cells - 1) break;
            length += rune.Utf16SequenceLength;
        }

        return name[..length] + "…";
    }
}

using Spectre.Console.Rendering;

namespace Byeol.ConsoleListener.Output;

/// <summary>Text above a live line, whose cells are emptied first: those that the text does not cover would stay.</summary>
internal sealed class ClearedText(IRenderable text) : Renderable
{
    private const string EraseBelow = "\u001b[J";

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        if (options.Ansi) yield return Segment.Control(EraseBelow);
        foreach (var segment in text.Render(options, maxWidth)) yield return segment;
    }
}

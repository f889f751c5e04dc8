using Spectre.Console;
using Spectre.Console.Rendering;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>The name of what is downloaded, cut where the line would fold.</summary>
internal sealed class NameColumn : ProgressColumn
{
    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Markup(task.Description).Overflow(Overflow.Ellipsis);
}

using Byeol.Client.Downloads;
using Byeol.ConsoleListener.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>One line that lives while a download runs: name, bar, bytes, speed, time left.</summary>
internal sealed class LiveLine : ProgressColumn, IDownloadObserver
{
    private const char BarCell = '━';

    private static readonly Style Done = new(Color.Yellow);
    private static readonly Style Ahead = new(Color.Grey);

    private readonly Screen screen;
    private readonly string name;
    private volatile DownloadProgress? progress;

    private LiveLine(Screen screen, string name) => (this.screen, this.name) = (screen, Printable.Of(name));

    protected override bool NoWrap => true;

    /// <summary>Runs the download under a live line, which is gone when it ends.</summary>
    public static Task<DownloadResult> ShowAsync(
        Screen screen, string name, Func<IDownloadObserver, Task<DownloadResult>> download)
    {
        var line = new LiveLine(screen, name);
        return screen.Messages.Progress().AutoClear(true).Columns(line).StartAsync(context =>
        {
            _ = context.AddTask(Markup.Escape(line.name));
            return download(line);
        });
    }

    public void OnProgress(DownloadProgress progress) => this.progress = progress;

    public void OnNotice(DownloadNotice notice, long position) => screen.Say($"{name}: {DownloadSentences.Of(notice, position)}");

    // Drawn on Spectre's own clock, from another thread than the one that downloads.
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var now = progress;
        var figures = now is null ? "" : DownloadSentences.Of(now);
        var layout = LiveLayout.Of(name, figures.Length, options.ConsoleSize.Width);
        var done = now is null or { Total: 0 } ? 0 : (int)(layout.Bar * now.Done / now.Total);

        var line = new Paragraph().Append(layout.Name + " ");
        if (layout.Bar > 0)
            line.Append(new string(BarCell, done), Done).Append(new string(BarCell, layout.Bar - done) + " ", Ahead);
        return line.Append(figures);
    }
}

using Byeol.Client.Downloads;
using Byeol.ConsoleListener.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>One line that lives while a download runs: name, bar, bytes, speed, time left.</summary>
internal sealed class LiveLine : ProgressColumn, IDownloadObserver
{
    private const int BarWidth = 24;

    private readonly Screen screen;
    private readonly string name;
    private ProgressTask? task;
    private volatile DownloadProgress? progress;

    private LiveLine(Screen screen, string name) => (this.screen, this.name) = (screen, name);

    protected override bool NoWrap => true;

    /// <summary>Runs the download under a live line, which is gone when it ends.</summary>
    public static Task<DownloadResult> ShowAsync(Screen screen, string name, Func<IDownloadObserver, Task<DownloadResult>> download)
    {
        var line = new LiveLine(screen, name);
        return screen.Messages.Progress()
            .AutoClear(true)
            .Columns(new NameColumn(), new ProgressBarColumn { Width = BarWidth }, line)
            .StartAsync(context =>
            {
                line.task = context.AddTask(Markup.Escape(Printable.Of(name)), autoStart: true).IsIndeterminate();
                return download(line);
            });
    }

    public void OnProgress(DownloadProgress progress)
    {
        this.progress = progress;
        if (task is null) return;

        task.IsIndeterminate = false;
        task.MaxValue = progress.Total;
        task.Value = progress.Done;
    }

    public void OnNotice(DownloadNotice notice, long position) => screen.Say($"{name}: {DownloadSentences.Of(notice, position)}");

    // Drawn on Spectre's own clock, from another thread than the one that downloads.
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(progress is { } now ? DownloadSentences.Of(now) : "");
}

using Byeol.Client.Downloads;
using Byeol.ConsoleListener.Output;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>Shows a download: a live line on a terminal, and in any case one sentence when it is done.</summary>
internal static class DownloadView
{
    public static async Task ShowAsync(Screen screen, string name, Func<IDownloadObserver, Task<DownloadResult>> download)
    {
        var result = screen.Messages.Profile.Out.IsTerminal
            ? await LiveLine.ShowAsync(screen, name, download)
            : await download(new NoticeWriter(screen, name));
        screen.Say($"{name}: {DownloadSentences.Of(result)}");
    }

    private sealed class NoticeWriter(Screen screen, string name) : IDownloadObserver
    {
        public void OnProgress(DownloadProgress progress)
        {
        }

        public void OnNotice(DownloadNotice notice, long position) =>
            screen.Say($"{name}: {DownloadSentences.Of(notice, position)}");
    }
}

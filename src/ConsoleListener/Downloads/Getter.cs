using Byeol.Client.Connection;
using Byeol.Client.Downloads;
using Byeol.ConsoleListener.Failures;
using Byeol.ConsoleListener.Output;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>Fetches track after track; one that fails does not keep the others back.</summary>
internal sealed class Getter(IMusicHub hub, Screen screen, GetRequest request)
{
    private readonly TrackDownloader downloader = new(hub);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var code = ExitCode.Success;
        foreach (var id in request.Tracks.Distinct())
        {
            try
            {
                await GetAsync(id, cancellationToken);
            }
            catch (Exception exception) when (exception is MusicFaultException or DownloadException)
            {
                screen.Fail(FailureText.Of(exception));
                code = ExitCode.Fault;
            }
        }

        return code;
    }

    private async Task GetAsync(int id, CancellationToken cancellationToken)
    {
        var track = await hub.GetTrack(id).WaitAsync(cancellationToken);
        if (request.Destination.Kind == DestinationKind.StandardOutput)
        {
            await DownloadView.ShowAsync(screen, track.Title, observer =>
                downloader.ToStreamAsync(id, screen.Output, observer, cancellationToken));
            return;
        }

        var path = request.Destination.Kind == DestinationKind.File
            ? request.Destination.Path
            : Path.Combine(request.Destination.Path, FileName.Of(track));
        await GetFileAsync(track, path, cancellationToken);
        if (request.Lyrics) await new LyricsFile(hub, screen).WriteAsync(track, path, request.Existing, cancellationToken);
    }

    private async Task GetFileAsync(TrackSnapshot track, string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            await DownloadView.ShowAsync(screen, name, observer =>
                downloader.ToFileAsync(track.Id, path, request.Existing, observer, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            screen.Say($"{name}: stopped; the next run goes on from here");
            throw;
        }
    }
}

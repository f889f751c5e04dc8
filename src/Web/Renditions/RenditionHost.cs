namespace Byeol.Renditions;

/// <summary>Gets renditions ready before the server listens, and ends what is being made when it goes down.</summary>
internal sealed class RenditionHost(Ffmpeg ffmpeg, RenditionCache cache, RenditionStore store) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        cache.Load();
        await ffmpeg.LookAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => store.StopAsync();
}

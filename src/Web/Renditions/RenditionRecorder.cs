using Byeol.Catalog;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Renditions;

/// <summary>Writes into the catalog what making a rendition has shown. A catalog that cannot be reached does not stop the music.</summary>
internal sealed partial class RenditionRecorder(IDbContextFactory<CatalogContext> contexts, ILogger<RenditionRecorder> logger)
{
    /// <summary>Records a rendition that is whole.</summary>
    public Task RecordAsync(Order order, long length, Sidecar sidecar) => ChangeAsync(order, async context =>
    {
        var row = await context.Renditions.FirstOrDefaultAsync(
            rendition => rendition.TrackId == order.TrackId && rendition.Name == order.Recipe.Name);
        if (row is null) context.Renditions.Add(row = new RenditionRow { TrackId = order.TrackId, Name = order.Recipe.Name, Version = "" });

        (row.Version, row.Length, row.SampleRate) = (order.Version, length, sidecar.SampleRate);
        (row.Samples, row.Delay, row.Padding) = (sidecar.Samples, sidecar.Delay, sidecar.Padding);
    });

    /// <summary>Records that the original cannot be decoded, and why: nobody tries again until it changes.</summary>
    public Task RefuseAsync(Order order, string reason) => ChangeAsync(order, async context =>
    {
        if (await context.Tracks.FirstOrDefaultAsync(track => track.Id == order.TrackId) is { } row)
            (row.RefusedVersion, row.Refusal) = (order.Original, reason);
    });

    private async Task ChangeAsync(Order order, Func<CatalogContext, Task> change)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync();
            await change(context);
            await context.SaveChangesAsync();
        }
        catch (Exception failure)
        {
            LogFailed(failure, order.TrackId);
        }
    }

    [LoggerMessage(27, LogLevel.Error, "What was found out about track {TrackId} could not be written into the catalog")]
    private partial void LogFailed(Exception failure, int trackId);
}

using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Microsoft.EntityFrameworkCore;

namespace Byeol.Covers;

/// <summary>Where a cover comes from.</summary>
/// <param name="Tag">Changes with it; the version of the file that it is in.</param>
/// <param name="Path">The file that it is in, relative to the library's root.</param>
/// <param name="IsImage">Whether that file is an image; else it is a track with a picture in it.</param>
internal sealed record CoverSource(string Tag, string Path, bool IsImage);

/// <summary>Finds out where the cover of a track comes from.</summary>
internal sealed class CoverFinder(IDbContextFactory<CatalogContext> contexts)
{
    /// <exception cref="FaultException"><see cref="FaultCode.TrackNotFound"/>, <see cref="FaultCode.CoverNotFound"/>.</exception>
    public async Task<CoverSource> FindAsync(int trackId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var track = await context.Tracks.AsNoTracking()
            .Where(row => row.Id == trackId && !row.IsHidden)
            .Select(row => new { row.Cover, row.CoverPath, row.Path })
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new FaultException(FaultCode.TrackNotFound, $"There is no track {trackId}.");

        return track.Cover is { } tag
            ? new CoverSource(tag, track.CoverPath ?? track.Path, IsImage: track.CoverPath is not null)
            : throw new FaultException(FaultCode.CoverNotFound, $"Track {trackId} has no cover.");
    }
}

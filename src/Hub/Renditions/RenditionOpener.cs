using Byeol.Faults;
using Byeol.Media;
using Byeol.Tracks;

namespace Byeol.Renditions;

/// <summary>Opens any rendition, wherever its bytes come from.</summary>
public sealed class RenditionOpener(IMediaStore store, IRenditionSource source)
{
    /// <summary>Opens what there is.</summary>
    /// <param name="track">The track.</param>
    /// <param name="rendition">One of its renditions.</param>
    /// <param name="version">The version that the caller is reading, or null.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="FaultException">See <see cref="IMediaStore"/> and <see cref="IRenditionSource"/>.</exception>
    public ValueTask<IMediaContent> OpenAsync(
        Track track, Rendition rendition, string? version, CancellationToken cancellationToken) =>
        rendition.IsMade
            ? source.OpenAsync(track, rendition, version, cancellationToken)
            : store.OpenAsync(rendition.Location, cancellationToken);

    /// <summary>Opens it when it is whole, which an original always is.</summary>
    /// <inheritdoc cref="OpenAsync" />
    public ValueTask<IMediaContent> OpenWholeAsync(Track track, Rendition rendition, CancellationToken cancellationToken) =>
        rendition.IsMade
            ? source.OpenWholeAsync(track, rendition, cancellationToken)
            : store.OpenAsync(rendition.Location, cancellationToken);
}

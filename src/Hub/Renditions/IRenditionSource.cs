using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Byeol.Tracks;

namespace Byeol.Renditions;

/// <summary>
/// Port: renditions that are made of the original, when they are first asked for. The host implements it. All of it throws
/// <see cref="FaultException"/>: <see cref="FaultCode.MediaRefused"/> for an original that cannot be decoded,
/// <see cref="FaultCode.MediaUnavailable"/> for what may go better another time.
/// </summary>
public interface IRenditionSource
{
    /// <summary>Consecutive segments from the one that holds a time on, as soon as that one is there.</summary>
    /// <param name="track">The track.</param>
    /// <param name="rendition">One of its made renditions.</param>
    /// <param name="time">Seconds from the beginning, not negative; past the end it gives the last segment.</param>
    /// <param name="cancellationToken">Ends the waiting, not the making.</param>
    ValueTask<SegmentIndex> FindSegmentsAsync(Track track, Rendition rendition, double time, CancellationToken cancellationToken);

    /// <summary>Begins to make a rendition, with those that are needed next, and returns at once.</summary>
    void Prepare(Track track, Rendition rendition);

    /// <summary>Opens what there is of a file: a rendition, or a part of it that an index named.</summary>
    /// <param name="track">The track.</param>
    /// <param name="rendition">One of its made renditions.</param>
    /// <param name="version">The <see cref="SegmentIndex.Version"/> of the file, or null for the rendition's own.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <exception cref="FaultException"><see cref="FaultCode.TrackChanged"/>: there is no such file any more.</exception>
    ValueTask<IMediaContent> OpenAsync(Track track, Rendition rendition, string? version, CancellationToken cancellationToken);

    /// <summary>Opens a rendition when it is whole; until then it is made, and waited for.</summary>
    ValueTask<IMediaContent> OpenWholeAsync(Track track, Rendition rendition, CancellationToken cancellationToken);
}

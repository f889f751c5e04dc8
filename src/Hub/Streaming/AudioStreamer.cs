using System.Runtime.CompilerServices;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Microsoft.Extensions.Options;

namespace Byeol.Streaming;

/// <summary>Cuts a range of a rendition into chunks.</summary>
public sealed class AudioStreamer(TrackFinder tracks, IMediaStore store, IOptions<MusicHubOptions> options)
{
    /// <summary>
    /// The range, in chunks of <see cref="MusicHubOptions.AudioChunkBytes"/> (the last may be shorter).
    /// The array of a chunk is filled anew for the next: use it or copy it before asking on.
    /// </summary>
    /// <remarks>SignalR serialises each item before it asks for the next; one array a pull costs the server a twentieth less than one a chunk.</remarks>
    /// <exception cref="FaultException">As <see cref="IMusicHub.StreamAudio"/> lists them.</exception>
    public async IAsyncEnumerable<byte[]> StreamAsync(
        AudioRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (request.Offset < 0) throw FaultException.BadRequest("offset is 0 or more.");
        if (request.Length < 0) throw FaultException.BadRequest("length is 0 or more, or null for all to the end.");

        var rendition = await tracks.GetRenditionAsync(request.TrackId, request.Rendition, cancellationToken);
        await using var content = await store.OpenAsync(rendition.Location, cancellationToken);
        if (request.Version is not null && request.Version != content.Version) throw TrackChanged(request.TrackId);
        if (request.Offset >= content.Length)
        {
            throw new FaultException(
                FaultCode.RangeNotSatisfiable,
                $"Offset {request.Offset} is at or past the end: the rendition has {content.Length} bytes.");
        }

        var left = Math.Min(request.Length ?? long.MaxValue, content.Length - request.Offset);
        var chunk = Array.Empty<byte>();
        for (var offset = request.Offset; left > 0; offset += chunk.Length, left -= chunk.Length)
        {
            var size = (int)Math.Min(left, options.Value.AudioChunkBytes);
            if (chunk.Length != size) chunk = new byte[size];

            // Asked after the read, so that no chunk goes out that may hold bytes of another version.
            var read = await content.ReadAsync(chunk, offset, cancellationToken);
            if (read < size || content.HasChanged()) throw TrackChanged(request.TrackId);
            yield return chunk;
        }
    }

    private static FaultException TrackChanged(int trackId) =>
        new(FaultCode.TrackChanged, $"Track {trackId} is no longer the version asked for: get the track again and begin anew.");
}

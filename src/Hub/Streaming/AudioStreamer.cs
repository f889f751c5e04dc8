using System.Runtime.CompilerServices;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Renditions;
using Microsoft.Extensions.Options;

namespace Byeol.Streaming;

/// <summary>Cuts a range of a rendition into chunks.</summary>
public sealed class AudioStreamer(TrackFinder tracks, RenditionOpener renditions, IOptions<MusicHubOptions> options)
{
    /// <summary>
    /// The range, in chunks of <see cref="MusicHubOptions.AudioChunkBytes"/> (the last may be shorter).
    /// The array of a chunk is filled anew for the next: use it or copy it before asking on.
    /// </summary>
    /// <exception cref="FaultException">As <see cref="IMusicHub.StreamAudio"/> lists them.</exception>
    public async IAsyncEnumerable<byte[]> StreamAsync(
        AudioRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (request.Offset < 0) throw FaultException.BadRequest("offset is 0 or more.");
        if (request.Length < 0) throw FaultException.BadRequest("length is 0 or more, or null for all to the end.");

        var (track, rendition) = await tracks.GetRenditionAsync(request.TrackId, request.Rendition, cancellationToken);

        // "To the end" of what is still being made means: when it is whole. A named part of it has no other end than what there is.
        var waits = request.Length is null && (request.Version is null || request.Version == rendition.Version);
        await using var content = waits
            ? await renditions.OpenWholeAsync(track, rendition, cancellationToken)
            : await renditions.OpenAsync(track, rendition, request.Version, cancellationToken);
        if (request.Version is not null && request.Version != content.Version) throw TrackChanged(request.TrackId);
        if (request.Offset >= content.Length)
        {
            throw new FaultException(
                FaultCode.RangeNotSatisfiable,
                $"Offset {request.Offset} is at or past the end: the rendition has {content.Length} bytes.");
        }

        using var buffer = new ChunkBuffer(options.Value.AudioChunkBytes);
        var left = Math.Min(request.Length ?? long.MaxValue, content.Length - request.Offset);
        for (var offset = request.Offset; left > 0;)
        {
            var chunk = buffer.Next(left);
            var read = await content.ReadAsync(chunk, offset, cancellationToken);

            // Asked after the read, so that no chunk goes out that may hold bytes of another version.
            if (read < chunk.Length || content.HasChanged()) throw TrackChanged(request.TrackId);
            yield return chunk;
            offset += chunk.Length;
            left -= chunk.Length;
        }
    }

    private static FaultException TrackChanged(int trackId) =>
        new(FaultCode.TrackChanged, $"Track {trackId} is no longer the version asked for: get the track again and begin anew.");
}

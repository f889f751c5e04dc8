using System.Buffers.Binary;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Renditions;
using Byeol.Tracks;

namespace Byeol.Hls;

/// <summary>Single segments of a rendition that may not be whole, each as soon as it is made.</summary>
internal sealed class HlsSegments(TrackFinder tracks, SegmentGrid grid, IRenditionSource source)
{
    public const string ContentType = "audio/mp4";

    public async Task<IResult> InitAsync(int trackId, string name, string? version, CancellationToken cancellationToken)
    {
        var (track, rendition) = await FindAsync(trackId, name, version, cancellationToken);
        var (first, _) = await grid.FirstAsync(trackId, name, cancellationToken);
        return TypedResults.Bytes(await ReadAsync(track, rendition, first.Version, 0, first.InitLength, cancellationToken), ContentType);
    }

    public async Task<IResult> MediaAsync(int trackId, string name, int number, string? version, CancellationToken cancellationToken)
    {
        var (track, rendition) = await FindAsync(trackId, name, version, cancellationToken);
        var (index, segment, mediaTime) = await grid.FindAsync(trackId, name, number, cancellationToken);
        var bytes = await ReadAsync(track, rendition, index.Version, segment.Offset, segment.Length, cancellationToken);

        // In a part, which begins in the middle of the track, media times begin at 0 as well.
        MovieFragment.Move(bytes, mediaTime);
        return TypedResults.Bytes(bytes, ContentType);
    }

    /// <summary>A segment of <c>high</c> as packed audio, see <see cref="AdtsSegment"/>.</summary>
    public async Task<IResult> PackedAsync(int trackId, int number, string? version, CancellationToken cancellationToken)
    {
        const string Name = RenditionSnapshot.High;
        var (track, rendition) = await FindAsync(trackId, Name, version, cancellationToken);
        var (index, segment, mediaTime) = await grid.FindAsync(trackId, Name, number, cancellationToken);
        var init = await ReadAsync(track, rendition, index.Version, 0, index.InitLength, cancellationToken);
        var bytes = await ReadAsync(track, rendition, index.Version, segment.Offset, segment.Length, cancellationToken);
        return TypedResults.Bytes(AdtsSegment.Of(bytes, mediaTime, index.SampleRate, ChannelsOf(init)), "audio/aac");
    }

    /// <summary>The channelcount of the sample entry (ISO/IEC 14496-12, 12.2.3).</summary>
    private static int ChannelsOf(ReadOnlySpan<byte> init)
    {
        var entry = init.IndexOf("mp4a"u8);
        return BinaryPrimitives.ReadInt16BigEndian(init[(entry + 20)..]);
    }

    private async Task<(Track Track, Rendition Rendition)> FindAsync(
        int trackId, string name, string? version, CancellationToken cancellationToken)
    {
        var found = await tracks.GetRenditionAsync(trackId, name, cancellationToken);
        if (version is not null && version != found.Rendition.Version)
            throw new FaultException(FaultCode.TrackChanged, $"Track {trackId} has changed: get its playlist again.");
        return found;
    }

    private async Task<byte[]> ReadAsync(
        Track track, Rendition rendition, string file, long offset, int length, CancellationToken cancellationToken)
    {
        await using var content = await source.OpenAsync(track, rendition, file, cancellationToken);
        var bytes = new byte[length];
        if (await content.ReadAsync(bytes, offset, cancellationToken) < length)
            throw new FaultException(FaultCode.MediaUnavailable, "The server cannot read its cache now; try again later.");
        return bytes;
    }
}

using System.Globalization;
using System.Text;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Renditions;
using Byeol.Tracks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Byeol.Hls;

/// <summary>Playlists of a track (RFC 8216).</summary>
internal sealed class HlsPlaylists(TrackFinder tracks, SegmentGrid grid, IRenditionSource source)
{
    public const string ContentType = "application/vnd.apple.mpegurl";

    // Only the one in which every player can seek: mpv would take Opus where it is offered. The others have playlists of their
    // own, for those who name them.
    private static readonly string[] Order = [RenditionSnapshot.High];

    /// <summary>A remainder this short (seconds) is no segment: lengths in tags are rounded.</summary>
    private const double Rounding = 0.02;

    /// <summary>The most that a segment takes, in relation to the average.</summary>
    private const double PeakOfLossy = 1.5;

    public async Task<IResult> MasterAsync(int trackId, CancellationToken cancellationToken)
    {
        var track = await tracks.GetAsync(trackId, cancellationToken);
        var made = track.Renditions.Where(rendition => Order.Contains(rendition.Name)).ToList();
        if (made is [] && track.Refusal is { } refusal) throw new FaultException(FaultCode.MediaRefused, refusal);
        if (made is []) throw new FaultException(FaultCode.RenditionNotFound, $"Track {trackId} has no made renditions: the server has no ffmpeg.");

        var text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        foreach (var rendition in made)
        {
            var average = rendition.BitRate ?? 0;
            var peak = (int)(average * PeakOfLossy);
            text.Append(CultureInfo.InvariantCulture,
                $"#EXT-X-STREAM-INF:BANDWIDTH={peak},AVERAGE-BANDWIDTH={average},CODECS=\"mp4a.40.2\"\naac.m3u8\n");
        }

        return Playlist(text);
    }

    public async Task<IResult> MediaAsync(int trackId, string name, CancellationToken cancellationToken)
    {
        var (track, rendition) = await tracks.GetRenditionAsync(trackId, name, cancellationToken);
        if (!rendition.IsMade) throw new FaultException(FaultCode.RenditionNotFound, "The original is a file as it is, and has no playlist.");

        // Whoever plays one track to its end gains nothing from a playlist that grows: it would begin at its end, and could not be
        // sought in. Where the end is not known, it is waited for.
        if (rendition.Length is null && track.Duration is { } duration)
        {
            return await SingleAsync(
                track.Id, rendition, duration, $"URI=\"{name}/init.mp4?v={rendition.Version}\"", $"{name}/", ".m4s", cancellationToken);
        }

        if (rendition.Length is null) await (await source.OpenWholeAsync(track, rendition, cancellationToken)).DisposeAsync();
        return await WholeAsync(track.Id, rendition, cancellationToken);
    }

    private async Task<ContentHttpResult> WholeAsync(int trackId, Rendition rendition, CancellationToken cancellationToken)
    {
        var index = await grid.AllAsync(trackId, rendition.Name, cancellationToken);
        var file = $"{rendition.Name}.mp4?v={index.Version}";
        var ends = index.Segments.Skip(1).Select(segment => segment.Start).Append(index.End);
        var text = Head($"URI=\"{file}\",BYTERANGE=\"{index.InitLength}@0\"");
        foreach (var (segment, end) in index.Segments.Zip(ends))
        {
            Entry(text, end - segment.Start, index.SampleRate);
            text.Append(CultureInfo.InvariantCulture, $"#EXT-X-BYTERANGE:{segment.Length}@{segment.Offset}\n{file}\n");
        }

        return Playlist(text.Append("#EXT-X-ENDLIST\n"));
    }

    /// <summary>The sound of 'high' as packed audio.</summary>
    public async Task<IResult> PackedAsync(int trackId, CancellationToken cancellationToken)
    {
        var (track, rendition) = await tracks.GetRenditionAsync(trackId, RenditionSnapshot.High, cancellationToken);
        if (track.Duration is not { } duration)
        {
            await (await source.OpenWholeAsync(track, rendition, cancellationToken)).DisposeAsync();
            var all = await grid.AllAsync(trackId, rendition.Name, cancellationToken);
            duration = TimeSpan.FromSeconds(all.Samples!.Value / (double)all.SampleRate);
        }

        return await SingleAsync(trackId, rendition, duration, null, "aac/", ".aac", cancellationToken);
    }

    /// <summary>Segments with an address each, told before they are made.</summary>
    private async Task<ContentHttpResult> SingleAsync(
        int trackId, Rendition rendition, TimeSpan duration, string? map, string before, string behind, CancellationToken cancellationToken)
    {
        var (first, samples) = await grid.FirstAsync(trackId, rendition.Name, cancellationToken);
        var left = (long)((duration.TotalSeconds - Rounding) * first.SampleRate) - first.Origin;
        var text = Head(map);
        for (var number = 0; number == 0 || left > 0; number++, left -= samples)
        {
            Entry(text, Math.Min(samples, Math.Max(left, 1)), first.SampleRate);
            text.Append(CultureInfo.InvariantCulture, $"{before}{number}{behind}?v={rendition.Version}\n");
        }

        return Playlist(text.Append("#EXT-X-ENDLIST\n"));
    }

    private static StringBuilder Head(string? map) => new StringBuilder()
        .Append("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:3\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n")
        .Append(map is null ? "" : $"#EXT-X-MAP:{map}\n");

    private static void Entry(StringBuilder text, long samples, int rate) =>
        text.Append(CultureInfo.InvariantCulture, $"#EXTINF:{samples / (double)rate:0.000000},\n");

    private static ContentHttpResult Playlist(StringBuilder text) => TypedResults.Text(text.ToString(), ContentType);
}

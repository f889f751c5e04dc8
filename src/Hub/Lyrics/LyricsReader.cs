using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Microsoft.Extensions.Options;

namespace Byeol.Lyrics;

/// <summary>Reads the lyrics of a track: as the sheet's own bytes, line by line, or understood.</summary>
public sealed class LyricsReader(TrackFinder tracks, IMediaStore store, IOptions<MusicHubOptions> options)
{
    /// <summary>The sheet, one line a chunk, its line ending included.</summary>
    /// <exception cref="FaultException">As <see cref="IMusicHub.StreamLyrics"/> lists them; each before the first chunk.</exception>
    public async IAsyncEnumerable<byte[]> StreamLinesAsync(
        int trackId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sheet = await ReadAsync(trackId, cancellationToken);
        for (var start = 0; start < sheet.Length;)
        {
            var lineFeed = sheet.AsSpan(start).IndexOf((byte)'\n');
            var end = lineFeed < 0 ? sheet.Length : start + lineFeed + 1;
            yield return sheet[start..end];
            start = end;
        }
    }

    /// <summary>The sheet, understood.</summary>
    /// <exception cref="FaultException">As <see cref="IMusicHub.StreamLyrics"/> lists them.</exception>
    public async Task<LyricSheet> ReadSheetAsync(int trackId, CancellationToken cancellationToken) =>
        LrcReader.Read(Encoding.UTF8.GetString(await ReadAsync(trackId, cancellationToken)));

    private async Task<byte[]> ReadAsync(int trackId, CancellationToken cancellationToken)
    {
        var track = await tracks.GetAsync(trackId, cancellationToken);
        if (track.LyricsLocation is null) throw FaultException.LyricsNotFound(trackId);

        await using var content = await store.OpenAsync(track.LyricsLocation, cancellationToken);
        if (content.Length > options.Value.LyricsBytes)
        {
            throw new FaultException(
                FaultCode.MediaUnavailable,
                $"The lyrics of track {trackId} are longer than the {options.Value.LyricsBytes} bytes that this server reads.");
        }

        var sheet = new byte[content.Length];
        var read = await content.ReadAsync(sheet, 0, cancellationToken);
        if (!Utf8.IsValid(sheet.AsSpan(0, read)))
            throw new FaultException(FaultCode.NotUtf8, $"The lyrics of track {trackId} are not in UTF-8; convert the file, then ask again.");
        return sheet[..read];
    }
}

using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Library;
using Byeol.Lyrics;
using Byeol.Media;
using Byeol.Streaming;
using Byeol.Texts;
using Byeol.Tracks;
using Microsoft.AspNetCore.SignalR;

namespace Byeol;

/// <summary>
/// The music hub. Each stream goes the same way:
/// <list type="number">
/// <item><see cref="StreamRunner"/> leaves the connection's receive loop, takes one of its stream slots, and gives it back at the end;</item>
/// <item>the streamer finds what was asked for, opens it, and cuts it into chunks;</item>
/// <item>SignalR writes each chunk before it asks for the next, so a slow listener holds up no memory here.</item>
/// </list>
/// </summary>
public sealed class MusicHub(
    StreamRunner streams,
    AudioStreamer audio,
    TextStreamer texts,
    LyricsReader lyrics,
    TrackFinder tracks,
    DigestCalculator digests,
    LibraryInspector library) : Hub, IMusicHub
{
    /// <inheritdoc />
    public IAsyncEnumerable<byte[]> StreamText(string fileName, CancellationToken cancellationToken) =>
        streams.RunAsync(Context, texts.StreamAsync(fileName, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<byte[]> StreamLyrics(int trackId, CancellationToken cancellationToken) =>
        streams.RunAsync(Context, lyrics.StreamLinesAsync(trackId, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<byte[]> StreamAudio(
        int trackId, string rendition, string? version, long offset, long? length, CancellationToken cancellationToken)
    {
        var request = new AudioRequest(trackId, rendition, version, offset, length);
        return streams.RunAsync(Context, audio.StreamAsync(request, cancellationToken), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<TrackPageSnapshot> FindTracks(string? query, int skip, int take)
    {
        var page = await tracks.FindAsync(query, skip, take, Context.ConnectionAborted);
        return page.ToSnapshot();
    }

    /// <inheritdoc />
    public async Task<TrackSnapshot> GetTrack(int trackId)
    {
        var track = await tracks.GetAsync(trackId, Context.ConnectionAborted);
        return track.ToSnapshot();
    }

    /// <inheritdoc />
    public async Task<LyricsSnapshot> GetLyrics(int trackId)
    {
        var sheet = await lyrics.ReadSheetAsync(trackId, Context.ConnectionAborted);
        return sheet.ToSnapshot();
    }

    /// <inheritdoc />
    public Task<string> GetDigest(int trackId, string rendition) =>
        digests.GetAsync(trackId, rendition, Context.ConnectionAborted);

    /// <inheritdoc />
    public async Task<LibrarySnapshot> GetLibrary() => await library.GetAsync(Context.ConnectionAborted);

    /// <inheritdoc />
    public async Task<ProblemPageSnapshot> GetProblems(int skip, int take) =>
        await library.GetProblemsAsync(skip, take, Context.ConnectionAborted);
}

using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Library;
using Byeol.Lyrics;
using Byeol.Media;
using Byeol.Renditions;
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
    CollectionFinder collections,
    DigestCalculator digests,
    SegmentFinder segments,
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
    public async Task<IReadOnlyList<int>> FindTrackIds(string? query)
    {
        var ids = await tracks.FindIdsAsync(query, Context.ConnectionAborted);
        return ids.ToList();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<TrackSnapshot>> GetTracks(IReadOnlyList<int> trackIds)
    {
        var known = await tracks.GetManyAsync(trackIds, Context.ConnectionAborted);

        // A list by its own name: MessagePack has no form for the nameless ones that collection expressions make.
        return known.Select(track => track.ToSnapshot()).ToList();
    }

    /// <inheritdoc />
    public async Task<AlbumPageSnapshot> FindAlbums(string? query, int skip, int take) =>
        (await collections.FindAlbumsAsync(query, skip, take, Context.ConnectionAborted)).ToSnapshot();

    /// <inheritdoc />
    public async Task<AlbumSnapshot> GetAlbum(string albumId) =>
        (await collections.GetAlbumAsync(albumId, Context.ConnectionAborted)).ToSnapshot();

    /// <inheritdoc />
    public async Task<TrackPageSnapshot> GetAlbumTracks(string albumId, int skip, int take) =>
        (await collections.GetAlbumTracksAsync(albumId, skip, take, Context.ConnectionAborted)).ToSnapshot();

    /// <inheritdoc />
    public async Task<ArtistPageSnapshot> FindArtists(string? query, int skip, int take) =>
        (await collections.FindArtistsAsync(query, skip, take, Context.ConnectionAborted)).ToSnapshot();

    /// <inheritdoc />
    public async Task<ArtistSnapshot> GetArtist(string artistId) =>
        (await collections.GetArtistAsync(artistId, Context.ConnectionAborted)).ToSnapshot();

    /// <inheritdoc />
    public async Task<AlbumPageSnapshot> GetArtistAlbums(string artistId, int skip, int take) =>
        (await collections.GetArtistAlbumsAsync(artistId, skip, take, Context.ConnectionAborted)).ToSnapshot();

    /// <inheritdoc />
    public async Task<TrackPageSnapshot> GetArtistTracks(string artistId, int skip, int take) =>
        (await collections.GetArtistTracksAsync(artistId, skip, take, Context.ConnectionAborted)).ToSnapshot();

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

    /// <inheritdoc />
    public async Task<SegmentIndexSnapshot> GetSegments(int trackId, string rendition, double time)
    {
        var index = await segments.FindAsync(trackId, rendition, time, Context.ConnectionAborted);
        return index.ToSnapshot();
    }

    /// <inheritdoc />
    public Task PrepareTrack(int trackId, string rendition) =>
        segments.PrepareAsync(trackId, rendition, Context.ConnectionAborted);
}

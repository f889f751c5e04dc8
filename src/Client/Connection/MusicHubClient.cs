using System.Runtime.CompilerServices;
using Byeol.Contract;
using Microsoft.AspNetCore.SignalR.Client;

namespace Byeol.Client.Connection;

/// <summary>
/// The music hub, over one connection. It connects with the first call, and again with the next call after a connection was
/// lost; a call in flight when that happens fails, because only the caller knows from which byte to go on.
/// <para>
/// Every method throws <see cref="MusicFaultException"/> for a fault of the contract and
/// <see cref="MusicHubConnectionException"/> when the server cannot be reached or the connection is lost.
/// </para>
/// </summary>
public sealed class MusicHubClient : IMusicHub, IAsyncDisposable
{
    private readonly MusicHubConnection connection;

    /// <param name="server">Address of the server, <c>http://localhost:5080</c>; a path below which it is mapped is kept.</param>
    public MusicHubClient(Uri server) => connection = new MusicHubConnection(server);

    /// <inheritdoc />
    public IAsyncEnumerable<byte[]> StreamText(string fileName, CancellationToken cancellationToken) =>
        Stream(nameof(IMusicHub.StreamText), [fileName], cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<byte[]> StreamLyrics(int trackId, CancellationToken cancellationToken) =>
        Stream(nameof(IMusicHub.StreamLyrics), [trackId], cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<byte[]> StreamAudio(
        int trackId, string rendition, string? version, long offset, long? length, CancellationToken cancellationToken) =>
        Stream(nameof(IMusicHub.StreamAudio), [trackId, rendition, version, offset, length], cancellationToken);

    /// <inheritdoc />
    public Task<TrackPageSnapshot> FindTracks(string? query, int skip, int take) =>
        Invoke<TrackPageSnapshot>(nameof(IMusicHub.FindTracks), query, skip, take);

    /// <inheritdoc />
    public Task<TrackSnapshot> GetTrack(int trackId) => Invoke<TrackSnapshot>(nameof(IMusicHub.GetTrack), trackId);

    /// <inheritdoc />
    public Task<IReadOnlyList<int>> FindTrackIds(string? query) =>
        Invoke<IReadOnlyList<int>>(nameof(IMusicHub.FindTrackIds), query);

    /// <inheritdoc />
    public Task<IReadOnlyList<TrackSnapshot>> GetTracks(IReadOnlyList<int> trackIds) =>
        Invoke<IReadOnlyList<TrackSnapshot>>(nameof(IMusicHub.GetTracks), trackIds);

    /// <inheritdoc />
    public Task<AlbumPageSnapshot> FindAlbums(string? query, int skip, int take) =>
        Invoke<AlbumPageSnapshot>(nameof(IMusicHub.FindAlbums), query, skip, take);

    /// <inheritdoc />
    public Task<AlbumSnapshot> GetAlbum(string albumId) => Invoke<AlbumSnapshot>(nameof(IMusicHub.GetAlbum), albumId);

    /// <inheritdoc />
    public Task<TrackPageSnapshot> GetAlbumTracks(string albumId, int skip, int take) =>
        Invoke<TrackPageSnapshot>(nameof(IMusicHub.GetAlbumTracks), albumId, skip, take);

    /// <inheritdoc />
    public Task<ArtistPageSnapshot> FindArtists(string? query, int skip, int take) =>
        Invoke<ArtistPageSnapshot>(nameof(IMusicHub.FindArtists), query, skip, take);

    /// <inheritdoc />
    public Task<ArtistSnapshot> GetArtist(string artistId) => Invoke<ArtistSnapshot>(nameof(IMusicHub.GetArtist), artistId);

    /// <inheritdoc />
    public Task<AlbumPageSnapshot> GetArtistAlbums(string artistId, int skip, int take) =>
        Invoke<AlbumPageSnapshot>(nameof(IMusicHub.GetArtistAlbums), artistId, skip, take);

    /// <inheritdoc />
    public Task<TrackPageSnapshot> GetArtistTracks(string artistId, int skip, int take) =>
        Invoke<TrackPageSnapshot>(nameof(IMusicHub.GetArtistTracks), artistId, skip, take);

    /// <inheritdoc />
    public Task<LyricsSnapshot> GetLyrics(int trackId) => Invoke<LyricsSnapshot>(nameof(IMusicHub.GetLyrics), trackId);

    /// <inheritdoc />
    public Task<string> GetDigest(int trackId, string rendition) =>
        Invoke<string>(nameof(IMusicHub.GetDigest), trackId, rendition);

    /// <inheritdoc />
    public Task<LibrarySnapshot> GetLibrary() => Invoke<LibrarySnapshot>(nameof(IMusicHub.GetLibrary));

    /// <inheritdoc />
    public Task<ProblemPageSnapshot> GetProblems(int skip, int take) =>
        Invoke<ProblemPageSnapshot>(nameof(IMusicHub.GetProblems), skip, take);

    /// <inheritdoc />
    public Task<SegmentIndexSnapshot> GetSegments(int trackId, string rendition, double time) =>
        Invoke<SegmentIndexSnapshot>(nameof(IMusicHub.GetSegments), trackId, rendition, time);

    /// <inheritdoc />
    public Task PrepareTrack(int trackId, string rendition) =>
        Invoke<object?>(nameof(IMusicHub.PrepareTrack), trackId, rendition);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task<T> Invoke<T>(string method, params object?[] arguments)
    {
        var hub = await connection.OpenAsync(CancellationToken.None);
        try
        {
            return await hub.InvokeCoreAsync<T>(method, arguments);
        }
        catch (Exception exception) when (HubFailure.Translate(exception, CancellationToken.None) is { } failure)
        {
            throw failure;
        }
    }

    private async IAsyncEnumerable<byte[]> Stream(
        string method, object?[] arguments, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // SignalR never removes the registration it makes on the token of a stream. One that lives as long as the stream
        // leaves nothing behind on the caller's, which may last for thousands of pulls.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var hub = await connection.OpenAsync(ending.Token);
        await using var chunks = hub.StreamAsyncCore<byte[]>(method, arguments, ending.Token).GetAsyncEnumerator(ending.Token);
        try
        {
            while (await MoveNextAsync(chunks, cancellationToken)) yield return chunks.Current;
        }
        finally
        {
            // A reader that leaves early ends the stream on the server, too.
            await ending.CancelAsync();
        }
    }

    // Apart from the iterator because C# does not yield inside a try that has a catch.
    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<byte[]> chunks, CancellationToken cancellationToken)
    {
        try
        {
            return await chunks.MoveNextAsync();
        }
        catch (Exception exception) when (HubFailure.Translate(exception, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }
}

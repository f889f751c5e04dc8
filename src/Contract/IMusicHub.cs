namespace Byeol.Contract;

/// <summary>
/// What a client may ask of the music hub. This interface is the remote contract: the method names on the wire are the
/// names here (<c>nameof(IMusicHub.StreamAudio)</c>), over JSON and over MessagePack alike, with camelCase property names.
/// <para>
/// Times are seconds, sizes and offsets are bytes. An expected failure is a <c>HubException</c> whose message is
/// <c>code: one sentence</c>, see <see cref="FaultCode"/>. Cancelling a stream is SignalR's own: dispose it, or cancel its token.
/// </para>
/// </summary>
public interface IMusicHub
{
    /// <summary>Where the hub is mapped, relative to the address of the server.</summary>
    const string Path = "/hubs/music";

    /// <summary>
    /// A text file, in chunks of which each is whole UTF-8: no chunk begins or ends inside a character.
    /// Faults: <see cref="FaultCode.TextNotFound"/>, <see cref="FaultCode.NotUtf8"/> (before the first chunk).
    /// </summary>
    /// <param name="fileName">Path below the folder of texts, with <c>/</c> between folders.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    IAsyncEnumerable<byte[]> StreamText(string fileName, CancellationToken cancellationToken);

    /// <summary>
    /// The lyrics of a track as LRC in UTF-8, one line a chunk, its line ending included; the chunks joined are the sheet.
    /// Faults: <see cref="FaultCode.TrackNotFound"/>, <see cref="FaultCode.LyricsNotFound"/>, <see cref="FaultCode.NotUtf8"/>.
    /// </summary>
    IAsyncEnumerable<byte[]> StreamLyrics(int trackId, CancellationToken cancellationToken);

    /// <summary>
    /// A range of the bytes of a rendition, in chunks of 16 to 32 KiB (the last may be shorter). The call keeps no state:
    /// playing, seeking, resuming and downloading are all this one call with another offset.
    /// </summary>
    /// <param name="trackId">A track, see <see cref="FindTracks"/>.</param>
    /// <param name="rendition">A <see cref="RenditionSnapshot.Name"/> of that track.</param>
    /// <param name="version">
    /// The <see cref="RenditionSnapshot.Version"/> that the caller is reading, so that two files are never mixed; null takes what is there.
    /// </param>
    /// <param name="offset">First byte, from 0. At or past the end: <see cref="FaultCode.RangeNotSatisfiable"/>.</param>
    /// <param name="length">Bytes wanted; cut at the end of the rendition. Null means to the end.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <remarks>
    /// Ask for about a second of sound at a time, and for more when there is room: SignalR has no flow control inside a
    /// stream, and one long stream holds up everything else on its connection. Faults: <see cref="FaultCode.TrackNotFound"/>,
    /// <see cref="FaultCode.RenditionNotFound"/>, <see cref="FaultCode.TrackChanged"/>, <see cref="FaultCode.RangeNotSatisfiable"/>,
    /// <see cref="FaultCode.BadRequest"/> (a negative number), <see cref="FaultCode.TooManyStreams"/>, <see cref="FaultCode.MediaUnavailable"/>, <see cref="FaultCode.MediaRefused"/>.
    /// A rendition that is still being made has the bytes that <see cref="GetSegments"/> tells of; <paramref name="version"/> is then
    /// that of the index, and a range past what is made is not satisfiable. With <paramref name="length"/> null it is waited for.
    /// </remarks>
    IAsyncEnumerable<byte[]> StreamAudio(
        int trackId, string rendition, string? version, long offset, long? length, CancellationToken cancellationToken);

    /// <summary>
    /// A page of the tracks that match: title matches before artist matches before album matches, and those of a kind in the order
    /// of their ids, which is the order of all tracks, too. Ids are stable, and a track keeps its place while others are added behind it.
    /// Every call that asks the catalog may also end in <see cref="FaultCode.MediaUnavailable"/>, while its database does not answer.
    /// </summary>
    /// <param name="query">Words that must all stand in title, artist or album; case and accents do not count. Null or empty: all.</param>
    /// <param name="skip">Tracks to pass over, from 0.</param>
    /// <param name="take">Tracks wanted, from 1; cut at the server's page size (500 unless configured).</param>
    Task<TrackPageSnapshot> FindTracks(string? query, int skip, int take);

    /// <summary>The ids of all tracks that match, in the order of <see cref="FindTracks"/>; at most 100,000.</summary>
    Task<IReadOnlyList<int>> FindTrackIds(string? query);

    /// <summary>
    /// Those of these tracks that there are, in the order asked for. Fault: <see cref="FaultCode.BadRequest"/> for more ids than a
    /// page holds (500 unless configured).
    /// </summary>
    Task<IReadOnlyList<TrackSnapshot>> GetTracks(IReadOnlyList<int> trackIds);

    /// <summary>
    /// A page of the albums that match, by artist, year and title; title matches before artist matches. What is unknown comes last.
    /// </summary>
    /// <param name="query">Words that must all stand in title or artist; case and accents do not count. Null or empty: all.</param>
    /// <param name="skip">Albums to pass over, from 0.</param>
    /// <param name="take">Albums wanted, from 1; cut at the server's page size.</param>
    Task<AlbumPageSnapshot> FindAlbums(string? query, int skip, int take);

    /// <summary>One album. Fault: <see cref="FaultCode.CollectionNotFound"/>.</summary>
    Task<AlbumSnapshot> GetAlbum(string albumId);

    /// <summary>A page of an album's tracks, by disc, number and path. Fault: <see cref="FaultCode.CollectionNotFound"/>.</summary>
    Task<TrackPageSnapshot> GetAlbumTracks(string albumId, int skip, int take);

    /// <summary>A page of the artists whose names match, by name.</summary>
    /// <param name="query">Words that must all stand in the name; case and accents do not count. Null or empty: all.</param>
    /// <param name="skip">Artists to pass over, from 0.</param>
    /// <param name="take">Artists wanted, from 1; cut at the server's page size.</param>
    Task<ArtistPageSnapshot> FindArtists(string? query, int skip, int take);

    /// <summary>One artist. Fault: <see cref="FaultCode.CollectionNotFound"/>.</summary>
    Task<ArtistSnapshot> GetArtist(string artistId);

    /// <summary>A page of the albums that hold a track of this artist, by year and title. Fault: <see cref="FaultCode.CollectionNotFound"/>.</summary>
    Task<AlbumPageSnapshot> GetArtistAlbums(string artistId, int skip, int take);

    /// <summary>
    /// A page of an artist's tracks: album after album, in the order of <see cref="GetArtistAlbums"/>, then those without an album.
    /// Fault: <see cref="FaultCode.CollectionNotFound"/>.
    /// </summary>
    Task<TrackPageSnapshot> GetArtistTracks(string artistId, int skip, int take);

    /// <summary>One track as it is now; ask again after <see cref="FaultCode.TrackChanged"/>.</summary>
    Task<TrackSnapshot> GetTrack(int trackId);

    /// <summary>The timed lines of a track's lyrics, in the order of their start.</summary>
    Task<LyricsSnapshot> GetLyrics(int trackId);

    /// <summary>SHA-256 of the current version of a rendition, as 64 lower-case hexadecimal digits; of a made one, when it is whole.</summary>
    Task<string> GetDigest(int trackId, string rendition);

    /// <summary>How the library stands; <see cref="IMusicHubReceiver.LibraryChanged"/> tells when that changes.</summary>
    Task<LibrarySnapshot> GetLibrary();

    /// <summary>The files that are no tracks, and those that cannot be decoded, in the order of their paths, with the reason of each.</summary>
    /// <param name="skip">Files to pass over, from 0.</param>
    /// <param name="take">Files wanted, from 1; cut at the server's page size.</param>
    Task<ProblemPageSnapshot> GetProblems(int skip, int take);

    /// <summary>
    /// Up to 256 consecutive segments of a made rendition, beginning with the one that holds a time, of the file that has it or
    /// will have it soonest. What is not there is made: the answer comes when the first of them is there. For more, ask again
    /// with the time of <see cref="SegmentIndexSnapshot.End"/>; the answer may be of another file, whose samples are numbered alike.
    /// Faults: <see cref="FaultCode.TrackNotFound"/>, <see cref="FaultCode.RenditionNotFound"/>, <see cref="FaultCode.BadRequest"/>
    /// (the original has none), <see cref="FaultCode.MediaRefused"/>, <see cref="FaultCode.MediaUnavailable"/>.
    /// </summary>
    /// <param name="trackId">A track, see <see cref="FindTracks"/>.</param>
    /// <param name="rendition">A made rendition of that track.</param>
    /// <param name="time">Seconds; moved into the track where it lies outside.</param>
    Task<SegmentIndexSnapshot> GetSegments(int trackId, string rendition, double time);

    /// <summary>
    /// Begins to make a rendition that will be wanted soon, such as that of the next track, and returns at once.
    /// Faults: as <see cref="GetSegments"/>, as far as they are known without making it.
    /// </summary>
    Task PrepareTrack(int trackId, string rendition);
}

using Byeol.Catalog;
using Byeol.Collections;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library;
using Byeol.Media;
using Byeol.Texts;
using Byeol.Tracks;

namespace Byeol.Hosting;

/// <summary>A library in memory behind the hub's ports; a test changes it while the hub runs.</summary>
internal sealed partial class MemoryLibrary
    : ITrackCatalog, ICollectionCatalog, IMediaStore, ITextStore, ILibraryStatus, IFaultSource
{
    private int opened;

    public Dictionary<int, Track> Tracks { get; } = [];

    public Dictionary<string, MemoryContent> Media { get; } = [];

    public Dictionary<string, byte[]> Texts { get; } = [];

    /// <summary>Files that are no tracks.</summary>
    public List<ProblemSnapshot> Problems { get; } = [];

    /// <summary>Contents that were opened and not disposed yet.</summary>
    public int Open => opened;

    /// <summary>How often media was opened, ever.</summary>
    public int Openings { get; private set; }

    /// <summary>Adds a track with these bytes, and lyrics if given; returns its id.</summary>
    public int Add(byte[] audio, byte[]? lyrics = null)
    {
        var id = Tracks.Count + 1;
        var content = Media[$"{id}.mp3"] = new MemoryContent(audio, "v1");
        if (lyrics is not null) Media[$"{id}.lrc"] = new MemoryContent(lyrics, "v1");
        Tracks[id] = new Track
        {
            Id = id,
            Title = $"Title {id}",
            Artist = "Artist",
            Duration = TimeSpan.FromSeconds(90),
            LyricsLocation = lyrics is null ? null : $"{id}.lrc",
            Renditions = [new Rendition("original", "audio/mpeg", content.Length, null, "v1", $"{id}.mp3")],
        };
        return id;
    }

    /// <summary>Thrown by whatever asks for tracks or albums, if set; a timeout is what the host knows to be an outage.</summary>
    public Exception? Trouble { get; set; }

    public FaultException? FaultOf(Exception surprise) =>
        surprise is TimeoutException ? new FaultException(FaultCode.MediaUnavailable, "The catalog is away.") : null;

    public ValueTask<TrackPage> FindAsync(string query, Slice slice, CancellationToken cancellationToken) =>
        ValueTask.FromResult(PageOf(Matches(query), slice));

    public ValueTask<IReadOnlyList<int>> FindIdsAsync(string query, int most, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<int>>([.. Matches(query).Select(track => track.Id).Take(most)]);

    public ValueTask<IReadOnlyList<Track>> GetManyAsync(IReadOnlyCollection<int> trackIds, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Track>>([.. Tracks.Values.Where(track => trackIds.Contains(track.Id))]);

    public ValueTask<AlbumPage> FindAlbumsAsync(string query, Slice slice, CancellationToken cancellationToken)
    {
        var albums = Tracks.Values.Where(track => track.AlbumId is not null).GroupBy(track => track.AlbumId!).Select(AlbumOf).ToList();
        return ValueTask.FromResult(new AlbumPage([.. albums.Skip(slice.Skip).Take(slice.Take)], albums.Count));
    }

    public ValueTask<ArtistPage> FindArtistsAsync(string query, Slice slice, CancellationToken cancellationToken)
    {
        var artists = Tracks.Values.Where(track => track.ArtistId is not null).GroupBy(track => track.ArtistId!).Select(ArtistOf).ToList();
        return ValueTask.FromResult(new ArtistPage([.. artists.Skip(slice.Skip).Take(slice.Take)], artists.Count));
    }

    public ValueTask<Album?> GetAlbumAsync(string albumId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(OfAlbum(albumId).GroupBy(track => track.AlbumId!).Select(AlbumOf).SingleOrDefault());

    public ValueTask<Artist?> GetArtistAsync(string artistId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(OfArtist(artistId).GroupBy(track => track.ArtistId!).Select(ArtistOf).SingleOrDefault());

    public ValueTask<TrackPage> GetAlbumTracksAsync(string albumId, Slice slice, CancellationToken cancellationToken) =>
        ValueTask.FromResult(PageOf(OfAlbum(albumId), slice));

    public ValueTask<AlbumPage> GetArtistAlbumsAsync(string artistId, Slice slice, CancellationToken cancellationToken)
    {
        var albums = OfArtist(artistId).Where(track => track.AlbumId is not null).GroupBy(track => track.AlbumId!).Select(AlbumOf).ToList();
        return ValueTask.FromResult(new AlbumPage([.. albums.Skip(slice.Skip).Take(slice.Take)], albums.Count));
    }

    public ValueTask<TrackPage> GetArtistTracksAsync(string artistId, Slice slice, CancellationToken cancellationToken) =>
        ValueTask.FromResult(PageOf(OfArtist(artistId), slice));

    public ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken) =>
        Trouble is null ? ValueTask.FromResult(Tracks.GetValueOrDefault(trackId)) : throw Trouble;

    ValueTask<LibrarySnapshot> ILibraryStatus.GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(new LibrarySnapshot
    {
        Scanning = false,
        Seen = Tracks.Count,
        Found = Tracks.Count,
        Tracks = Tracks.Count,
        Problems = Problems.Count,
        Revision = 1,
    });

    public ValueTask<ProblemPageSnapshot> GetProblemsAsync(int skip, int take, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new ProblemPageSnapshot { Items = [.. Problems.Skip(skip).Take(take)], Total = Problems.Count });

    ValueTask<IMediaContent> IMediaStore.OpenAsync(string location, CancellationToken cancellationToken)
    {
        Openings++;
        return ValueTask.FromResult<IMediaContent>(Opened(Media[location]));
    }

    ValueTask<IMediaContent?> ITextStore.OpenAsync(string name, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IMediaContent?>(
            Texts.TryGetValue(name, out var text) ? Opened(new MemoryContent(text, "v1")) : null);

    private static TrackPage PageOf(List<Track> tracks, Slice slice) => new([.. tracks.Skip(slice.Skip).Take(slice.Take)], tracks.Count);

    private static Album AlbumOf(IGrouping<string, Track> album) =>
        new(album.Key, album.First().Album!, album.First().AlbumArtist, album.First().ArtistId, null, album.Count(), 90, null);

    private static Artist ArtistOf(IGrouping<string, Track> artist) =>
        new(artist.Key, artist.First().AlbumArtist!, artist.Select(track => track.AlbumId).OfType<string>().Distinct().Count(), artist.Count(), null);

    private List<Track> Matches(string query) =>
        Trouble is not null ? throw Trouble : [.. Tracks.Values.Where(track => track.Title.Contains(query, StringComparison.Ordinal))];

    private List<Track> OfAlbum(string albumId) => [.. Tracks.Values.Where(track => track.AlbumId == albumId)];

    private List<Track> OfArtist(string artistId) => [.. Tracks.Values.Where(track => track.ArtistId == artistId)];

    private CountedContent Opened(MemoryContent content)
    {
        Interlocked.Increment(ref opened);
        return new CountedContent(content, () => Interlocked.Decrement(ref opened));
    }

    private sealed class CountedContent(MemoryContent content, Action closed) : IMediaContent
    {
        public long Length => content.Length;

        public string Version { get; } = content.Version;

        public ValueTask<int> ReadAsync(Memory<byte> buffer, long offset, CancellationToken cancellationToken) =>
            content.ReadAsync(buffer, offset, cancellationToken);

        public bool HasChanged() => content.Version != Version;

        public ValueTask DisposeAsync()
        {
            closed();
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>Bytes in memory with a version that a test can change. Reading waits for the gate, if there is one.</summary>
internal sealed class MemoryContent(byte[] bytes, string version)
{
    public long Length => bytes.Length;

    public string Version { get; set; } = version;

    public Func<long, Task>? BeforeRead { get; set; }

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, long offset, CancellationToken cancellationToken)
    {
        if (BeforeRead is not null) await BeforeRead(offset).WaitAsync(cancellationToken);

        var read = (int)Math.Clamp(bytes.Length - offset, 0, buffer.Length);
        bytes.AsSpan((int)Math.Min(offset, bytes.Length), read).CopyTo(buffer.Span);
        return read;
    }
}

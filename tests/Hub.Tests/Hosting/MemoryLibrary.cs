using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Library;
using Byeol.Media;
using Byeol.Texts;
using Byeol.Tracks;

namespace Byeol.Hosting;

/// <summary>A library in memory behind the hub's ports; a test changes it while the hub runs.</summary>
internal sealed class MemoryLibrary : ITrackCatalog, IMediaStore, ITextStore, ILibraryStatus
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

    public ValueTask<TrackPage> FindAsync(string query, int skip, int take, CancellationToken cancellationToken)
    {
        var matches = Tracks.Values.Where(track => track.Title.Contains(query, StringComparison.Ordinal)).ToList();
        return ValueTask.FromResult(new TrackPage([.. matches.Skip(skip).Take(take)], matches.Count));
    }

    public ValueTask<Track?> GetAsync(int trackId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Tracks.GetValueOrDefault(trackId));

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

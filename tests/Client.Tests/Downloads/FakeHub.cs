using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Byeol.Client.Connection;
using Byeol.Contract;

namespace Byeol.Client.Tests.Downloads;

/// <summary>A hub with one track, that can be told to misbehave at a byte.</summary>
internal sealed class FakeHub(byte[] content) : IMusicHub
{
    private const int ChunkLength = 1000;

    public byte[] Content { get; private set; } = content;

    public string Version { get; private set; } = "v1";

    /// <summary>What the server claims instead of the digest.</summary>
    public string? Digest { get; set; }

    /// <summary>Called before each chunk with the byte it begins at; may throw, change the file, or wait.</summary>
    public Func<long, Task> BeforeChunk { get; set; } = _ => Task.CompletedTask;

    /// <summary>Ends pulls early and without a word, as a server does that is shutting down.</summary>
    public int PullsToCutShort { get; set; }

    public List<long> Offsets { get; } = [];

    public int Open { get; private set; }

    public int MostOpen { get; private set; }

    /// <summary>Called when somebody asks for the track.</summary>
    public Action OnGetTrack { get; set; } = () => { };

    public void Change(byte[] content, string version) => (Content, Version) = (content, version);

    public async IAsyncEnumerable<byte[]> StreamAudio(
        int trackId, string rendition, string? version, long offset, long? length,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Offsets.Add(offset);
        MostOpen = Math.Max(MostOpen, ++Open);
        try
        {
            var end = Math.Min(Content.Length, offset + (length ?? long.MaxValue));
            for (var at = offset; at < end; at += ChunkLength)
            {
                await BeforeChunk(at).WaitAsync(cancellationToken);
                if (version is not null && version != Version)
                    throw new MusicFaultException(new Fault(FaultCode.TrackChanged, "Another version."));
                if (PullsToCutShort > 0 && PullsToCutShort-- > 0) yield break;
                yield return Content[(int)at..(int)Math.Min(at + ChunkLength, end)];
            }
        }
        finally
        {
            Open--;
        }
    }

    public Task<TrackSnapshot> GetTrack(int trackId)
    {
        OnGetTrack();
        return Task.FromResult(new TrackSnapshot
        {
            Id = trackId,
            Title = "Arirang",
            Artist = null,
            Album = null,
            Duration = null,
            HasLyrics = false,
            Renditions = [new() { Name = "original", MimeType = "audio/mpeg", Length = Content.Length, Version = Version }],
        });
    }

    public Task<string> GetDigest(int trackId, string rendition) =>
        Task.FromResult(Digest ?? Convert.ToHexStringLower(SHA256.HashData(Content)));

    public Task<SegmentIndexSnapshot> GetSegments(int trackId, string rendition, double time) => throw new NotSupportedException();

    public Task PrepareTrack(int trackId, string rendition) => throw new NotSupportedException();

    public IAsyncEnumerable<byte[]> StreamText(string fileName, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public IAsyncEnumerable<byte[]> StreamLyrics(int trackId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<TrackPageSnapshot> FindTracks(string? query, int skip, int take) => throw new NotSupportedException();

    public Task<IReadOnlyList<int>> FindTrackIds(string? query) => throw new NotSupportedException();

    public Task<IReadOnlyList<TrackSnapshot>> GetTracks(IReadOnlyList<int> trackIds) => throw new NotSupportedException();

    public Task<AlbumPageSnapshot> FindAlbums(string? query, int skip, int take) => throw new NotSupportedException();

    public Task<AlbumSnapshot> GetAlbum(string albumId) => throw new NotSupportedException();

    public Task<TrackPageSnapshot> GetAlbumTracks(string albumId, int skip, int take) => throw new NotSupportedException();

    public Task<ArtistPageSnapshot> FindArtists(string? query, int skip, int take) => throw new NotSupportedException();

    public Task<ArtistSnapshot> GetArtist(string artistId) => throw new NotSupportedException();

    public Task<AlbumPageSnapshot> GetArtistAlbums(string artistId, int skip, int take) => throw new NotSupportedException();

    public Task<TrackPageSnapshot> GetArtistTracks(string artistId, int skip, int take) => throw new NotSupportedException();

    public Task<LyricsSnapshot> GetLyrics(int trackId) => throw new NotSupportedException();

    public Task<LibrarySnapshot> GetLibrary() => throw new NotSupportedException();

    public Task<ProblemPageSnapshot> GetProblems(int skip, int take) => throw new NotSupportedException();
}

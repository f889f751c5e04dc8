using Byeol.Contract;
using Microsoft.AspNetCore.SignalR.Client;

namespace Byeol.Renditions;

/// <summary>A client of the hub that listens to made renditions.</summary>
internal sealed class MusicListener : IAsyncDisposable
{
    private readonly HubConnection connection;

    private MusicListener(HubConnection connection) => this.connection = connection;

    public static async Task<MusicListener> ConnectAsync(Uri server)
    {
        var connection = new HubConnectionBuilder().WithUrl(new Uri(server, IMusicHub.Path)).Build();
        await connection.StartAsync();
        return new MusicListener(connection);
    }

    public Task<TrackSnapshot> GetTrackAsync(int trackId = 1) =>
        connection.InvokeAsync<TrackSnapshot>(nameof(IMusicHub.GetTrack), trackId);

    public Task<SegmentIndexSnapshot> GetSegmentsAsync(string rendition, double time = 0, int trackId = 1) =>
        connection.InvokeAsync<SegmentIndexSnapshot>(nameof(IMusicHub.GetSegments), trackId, rendition, time);

    public Task<string> GetDigestAsync(string rendition) =>
        connection.InvokeAsync<string>(nameof(IMusicHub.GetDigest), 1, rendition);

    public async Task<byte[]> PullAsync(string rendition, string? version = null, long offset = 0, long? length = null, int trackId = 1)
    {
        var bytes = new MemoryStream();
        await foreach (var chunk in connection.StreamAsync<byte[]>(nameof(IMusicHub.StreamAudio), trackId, rendition, version, offset, length))
            bytes.Write(chunk);
        return bytes.ToArray();
    }

    /// <summary>Listens as the player does: index, initialization segment, then segment after segment, until the end.</summary>
    /// <returns>Samples of music, samples before it, and the file that a decoder makes sound of.</returns>
    public async Task<(long Samples, long Delay, byte[] File)> ListenAsync(string rendition, int trackId = 1)
    {
        var file = new MemoryStream();
        for (var time = 0.0; ;)
        {
            var index = await GetSegmentsAsync(rendition, time, trackId);
            if (file.Length == 0) file.Write(await PullAsync(rendition, index.Version, 0, index.InitLength, trackId));
            foreach (var segment in index.Segments)
                file.Write(await PullAsync(rendition, index.Version, segment.Offset, segment.Length, trackId));
            if (index.IsLast) return (index.Samples!.Value, -index.Origin, file.ToArray());
            time = index.End / (double)index.SampleRate;
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}

using Byeol.Client.Downloads;

namespace Byeol.Client.Tests.Downloads;

/// <summary>A folder to download to, a hub to download from, and short ranges so that little content makes many pulls.</summary>
internal sealed class DownloadBench : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("byeol-client-");

    public DownloadBench(int length = 25_003)
    {
        Content = Bytes(length, seed: 1);
        Hub = new FakeHub(Content);
        Target = Path.Combine(folder.FullName, "track.mp3");
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public byte[] Content { get; }

    public FakeHub Hub { get; }

    public Recorder Recorder { get; } = new();

    public DownloadOptions Options { get; init; } = new() { RangeLength = 4096, FirstPause = TimeSpan.FromMilliseconds(1) };

    public string Target { get; }

    public string Part => Target + ".part";

    public string State => Target + ".part.json";

    public IEnumerable<string> Files => folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public static byte[] Bytes(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    public Task<DownloadResult> RunAsync(ExistingTarget existing = ExistingTarget.Keep, CancellationToken? token = null) =>
        new TrackDownloader(Hub, Options).ToFileAsync(1, Target, existing, Recorder, token ?? Token);

    /// <summary>Runs until about half of the bytes are written, then is cancelled: leaves a part.</summary>
    public async Task LeavePartAsync()
    {
        using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Token);
        Hub.BeforeChunk = at => at < Content.Length / 2 ? Task.CompletedTask : cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(token: cancelling.Token));
        Hub.BeforeChunk = _ => Task.CompletedTask;
        Hub.Offsets.Clear();
    }

    public async Task AssertCompleteAsync(byte[]? content = null)
    {
        Assert.Equal(content ?? Content, await File.ReadAllBytesAsync(Target, Token));
        Assert.Equal(["track.mp3"], Files);
    }

    public void Dispose() => folder.Delete(recursive: true);
}

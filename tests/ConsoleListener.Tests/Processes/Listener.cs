using Byeol.Testing;

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>A folder to download to, and the console at work in it.</summary>
internal sealed class Listener(Stage stage) : IDisposable
{
    // In the middle of the stage's track, and past the answers that come before its first byte.
    private const int Middle = 3 * 1024 * 1024;

    private readonly TemporaryFolder downloads = new();

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public string Target => PathOf("x.mp3");

    public string Part => PathOf("x.mp3.part");

    public IEnumerable<string> Files => Directory.EnumerateFiles(downloads.Path).Select(path => Path.GetFileName(path)).Order();

    public string PathOf(string name) => downloads.File(name);

    public ByeolProcess Start(Uri server, params IEnumerable<string> arguments) =>
        ByeolProcess.Start(server, downloads.Path, arguments);

    public Task<ByeolRun> RunAsync(params IEnumerable<string> arguments) =>
        ByeolProcess.RunAsync(stage.Server, downloads.Path, arguments);

    public Task<ByeolRun> GetAsync() => RunAsync("get", "1", "-o", "x.mp3");

    /// <summary>Starts a download that stands still in the middle, with some bytes in its part and the rest held back.</summary>
    public async Task<ByeolProcess> StartToTheMiddleAsync(Wire wire)
    {
        wire.Gate.CloseAfter(Middle);
        var process = Start(wire.Address, "get", "1", "-o", "x.mp3");
        await wire.Gate.Reached.WaitAsync(Token);
        while (!File.Exists(Part) || new FileInfo(Part).Length == 0)
        {
            Assert.False(process.HasEnded);
            await Task.Delay(5, Token);
        }

        return process;
    }

    /// <summary>Leaves what a download leaves that is killed in the middle.</summary>
    public async Task LeavePartAsync()
    {
        await using var wire = new Wire(stage.Server);
        await using var process = await StartToTheMiddleAsync(wire);
        process.Kill();
    }

    public void AssertComplete()
    {
        Assert.True(stage.Sound().AsSpan().SequenceEqual(File.ReadAllBytes(Target)), "The download is not the file.");
        Assert.Equal(["x.mp3"], Files);
    }

    public void Dispose() => downloads.Dispose();
}

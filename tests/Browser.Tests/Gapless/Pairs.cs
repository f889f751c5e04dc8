using Byeol.Testing;

namespace Byeol.Gapless;

/// <summary>A server over pairs of tracks: halves of one signal, in formats and at rates.</summary>
public sealed class Pairs : IAsyncLifetime
{
    private static readonly Dictionary<string, string[]> Codecs = new()
    {
        ["flac"] = ["-c:a", "flac"],
        ["mp3"] = ["-c:a", "libmp3lame", "-b:a", "256k"],
        ["m4a"] = ["-c:a", "aac", "-b:a", "256k"],
    };

    /// <summary>Long enough to be paused by a listener long before its end, in whole seconds.</summary>
    public const int FirstSeconds = 8;

    private const int SecondSeconds = 4;

    private readonly TemporaryFolder folder = new();
    private ServerProcess? server;

    public Uri Address => server!.Address;

    /// <summary>The signal of a rate: its split is at the boundary of no codec's frames.</summary>
    internal static ContinuousSignal SignalOf(int rate) =>
        new(rate, split: rate * FirstSeconds + 12_345, length: rate * (FirstSeconds + SecondSeconds));

    /// <summary>The title of a half.</summary>
    internal static string TitleOf(string format, int rate, int half) => $"{format} {rate} {half}";

    public async ValueTask InitializeAsync()
    {
        foreach (var rate in new[] { 44_100, 48_000 })
        {
            var signal = SignalOf(rate);
            foreach (var (format, codec) in Codecs)
                await signal.WriteHalvesAsync(FileOf(format, rate, 1), FileOf(format, rate, 2), codec);
        }

        server = await ServerProcess.StartAsync(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        folder.Dispose();
    }

    private string FileOf(string format, int rate, int half) => folder.File($"{TitleOf(format, rate, half)}.{format}");
}

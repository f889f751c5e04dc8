using Byeol.Browsing;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Chromium))]

// Sound plays in real time: two pages at once would only starve each other.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Byeol.Browsing;

/// <summary>Debian's Chromium, one for all tests, each of which has a context of its own in it. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float Patience = 30_000;
    private const string PathVariable = "BYEOL_CHROMIUM";
    private const string DefaultPath = "/usr/bin/chromium";

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--autoplay-policy=no-user-gesture-required",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } chosen ? chosen : DefaultPath;
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                $"There is no Chromium at {path}: apt-get install chromium, or say in {PathVariable} where it is.");
        }

        SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = Flags,
            IgnoreDefaultArgs = ["--mute-audio"],
        });
    }

    /// <summary>Opens the player as someone who has never been there.</summary>
    /// <param name="address">Of the server, with the part that names a track if any.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="height">Of the window, in pixels.</param>
    /// <param name="anyScript">Whether scripts of the test may run where the page's content security policy keeps them out.</param>
    public async Task<Listener> VisitAsync(Uri address, int width = 1280, int height = 800, bool anyScript = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = ColorScheme.Dark,
            BypassCSP = anyScript,
        });
        context.SetDefaultTimeout(Patience);
        return await Listener.ArriveAsync(context, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }
}

using System.Net.Http.Json;
using System.Text.Json;
using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Byeol.Hosting;

/// <summary>The whole server in this process, on real Kestrel, over folders that a test fills.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly TemporaryFolder music = new();
    private readonly TemporaryFolder texts = new();
    private readonly TemporaryFolder cache = new();
    private readonly Dictionary<string, string> settings = [];
    private readonly MemoryLog log = new();
    private WebApplicationFactory<Program>? factory;

    public TemporaryFolder Music => music;

    public TemporaryFolder Texts => texts;

    /// <summary>The server's own.</summary>
    public IServiceProvider Services => factory!.Services;

    public TemporaryFolder Cache => cache;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>What the server logged at Information or above, a line each.</summary>
    public IReadOnlyList<string> Log => log.Lines;

    public Site With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>Puts a file into the folder of music that passes for an MP3.</summary>
    public Site WithMp3(string path, long bytes = 50_000, int seed = 1)
    {
        AudioFiles.WriteMp3(music.File(path), bytes, seed);
        return this;
    }

    public Site WithText(string path, byte[] text)
    {
        File.WriteAllBytes(texts.File(path), text);
        return this;
    }

    /// <summary>Starts the server and waits until it has scanned the folder.</summary>
    public Site Start()
    {
        Listen();
        while (Library().Scanning) Thread.Sleep(10);
        return this;
    }

    /// <summary>Starts the server; the scan begins.</summary>
    public Site Listen()
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("urls", "http://127.0.0.1:0");
            host.UseSetting("Library:Root", music.Path);
            host.UseSetting("Library:Texts", texts.Path);
            host.UseSetting("Cache:Root", cache.Path);

            // What a test puts into the folder is whole, unless the test is about that.
            host.UseSetting("Library:Settle", "00:00:00");
            foreach (var (key, value) in settings) host.UseSetting(key, value);
            host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log));
        });
        factory.UseKestrel();
        Http = factory.CreateClient();
        return this;
    }

    public async Task<TrackPageSnapshot> FindAsync(string query = "") =>
        (await Http.GetFromJsonAsync<TrackPageSnapshot>($"/api/tracks?query={Uri.EscapeDataString(query)}&take=500"))!;

    /// <summary>What the catalog knows of a file.</summary>
    public async Task<TrackRow> RowAsync(string path)
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContextAsync();
        return await context.Tracks.AsNoTracking().SingleAsync(row => row.Path == path);
    }

    /// <summary>Titles and ids of all tracks, in the order of ids.</summary>
    public async Task<string> TitlesAsync() =>
        string.Join(' ', (await FindAsync()).Items.Select(track => $"{track.Id}:{track.Title}"));

    /// <summary>Waits until the tracks are these.</summary>
    public Task<string> TitlesAsync(string expected) => Until.TrueAsync(TitlesAsync, titles => titles == expected);

    public async Task<ProblemPageSnapshot> ProblemsAsync() =>
        (await Http.GetFromJsonAsync<ProblemPageSnapshot>("/api/library/problems?take=500"))!;

    /// <summary>How the library stands.</summary>
    public LibrarySnapshot Library()
    {
        using var answer = Http.Send(new HttpRequestMessage(HttpMethod.Get, "/api/library"));
        return JsonSerializer.Deserialize<LibrarySnapshot>(answer.Content.ReadAsStream(), JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null) await factory.DisposeAsync();
        music.Dispose();
        texts.Dispose();
        cache.Dispose();
        log.Dispose();
    }
}

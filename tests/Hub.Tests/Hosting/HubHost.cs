using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library;
using Byeol.Media;
using Byeol.Renditions;
using Byeol.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Byeol.Hosting;

/// <summary>How a test reaches the hub: over the test server or real Kestrel, in JSON or MessagePack.</summary>
public sealed record Route(bool OverKestrel, bool InMessagePack)
{
    /// <summary>All four.</summary>
    public static TheoryData<bool, bool> All => new() { { false, false }, { false, true }, { true, false }, { true, true } };
}

/// <summary>The hub alone in a host, over a library in memory, with one connected client.</summary>
internal sealed class HubHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private HubHost(WebApplication app, MemoryLibrary library, HubConnection connection)
    {
        this.app = app;
        Library = library;
        Connection = connection;
    }

    public MemoryLibrary Library { get; }

    public HubConnection Connection { get; }

    public static async Task<HubHost> StartAsync(Route route, params (string Key, string Value)[] settings)
    {
        var library = new MemoryLibrary();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        builder.Services.AddMusicHub();
        builder.Services.AddSingleton<ITrackCatalog>(library);
        builder.Services.AddSingleton<ICollectionCatalog>(library);
        builder.Services.AddSingleton<IFaultSource>(library);
        builder.Services.AddSingleton<IMediaStore>(library);
        builder.Services.AddSingleton<IRenditionSource>(library);
        builder.Services.AddSingleton<ITextStore>(library);
        builder.Services.AddSingleton<ILibraryStatus>(library);
        if (route.OverKestrel) builder.WebHost.UseUrls("http://127.0.0.1:0");
        else builder.WebHost.UseTestServer();

        var app = builder.Build();
        app.MapMusicHub();
        await app.StartAsync();

        var connection = Connect(app, route);
        await connection.StartAsync();
        return new HubHost(app, library, connection);
    }

    public IAsyncEnumerable<byte[]> StreamAudio(
        int trackId = 1, string? rendition = "original", string? version = null, long offset = 0, long? length = null) =>
        Connection.StreamAsync<byte[]>(nameof(IMusicHub.StreamAudio), trackId, rendition, version, offset, length);

    public IAsyncEnumerable<byte[]> StreamText(string? fileName) =>
        Connection.StreamAsync<byte[]>(nameof(IMusicHub.StreamText), fileName);

    public IAsyncEnumerable<byte[]> StreamLyrics(int trackId) =>
        Connection.StreamAsync<byte[]>(nameof(IMusicHub.StreamLyrics), trackId);

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await app.DisposeAsync();
    }

    private static HubConnection Connect(WebApplication app, Route route)
    {
        var address = route.OverKestrel ? app.Urls.Single() : "http://localhost";
        var builder = new HubConnectionBuilder().WithUrl(address + IMusicHub.Path, options =>
        {
            if (route.OverKestrel) return;

            var server = app.GetTestServer();
            options.HttpMessageHandlerFactory = _ => server.CreateHandler();
            options.WebSocketFactory = async (context, cancellationToken) =>
                await server.CreateWebSocketClient().ConnectAsync(context.Uri, cancellationToken);
        });
        if (route.InMessagePack) builder.AddMessagePackProtocol();
        return builder.Build();
    }
}

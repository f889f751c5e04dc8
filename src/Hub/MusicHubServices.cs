using Byeol.Catalog;
using Byeol.Faults;
using Byeol.Library;
using Byeol.Lyrics;
using Byeol.Media;
using Byeol.Renditions;
using Byeol.Streaming;
using Byeol.Texts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Byeol;

/// <summary>Registers the music hub.</summary>
public static class MusicHubServices
{
    /// <summary>
    /// Adds the hub, over JSON and MessagePack. The host brings the ports: <see cref="ITrackCatalog"/>,
    /// <see cref="ICollectionCatalog"/>, <see cref="ILibraryStatus"/>, <see cref="IMediaStore"/>, <see cref="IRenditionSource"/>
    /// and <see cref="ITextStore"/>; <see cref="IFaultSource"/> if it likes.
    /// </summary>
    public static ISignalRServerBuilder AddMusicHub(this IServiceCollection services)
    {
        services.AddOptions<MusicHubOptions>()
            .BindConfiguration(MusicHubOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();

        // It logs every fault that a client is told as an error with a stack trace; surprises are logged where faults are told.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher", LogLevel.None));

        services.AddSingleton<FaultTranslator>();
        services.AddSingleton<FaultFilter>();
        services.AddSingleton<StreamRunner>();
        services.AddSingleton<AudioStreamer>();
        services.AddSingleton<TextStreamer>();
        services.AddSingleton<LyricsReader>();
        services.AddSingleton<TrackFinder>();
        services.AddSingleton<CollectionFinder>();
        services.AddSingleton<DigestCalculator>();
        services.AddSingleton<LibraryInspector>();
        services.AddSingleton<RenditionOpener>();
        services.AddSingleton<SegmentFinder>();

        var signalR = services.AddSignalR().AddHubOptions<MusicHub>(hub => hub.AddFilter<FaultFilter>());

        // In place of AddMessagePackProtocol, which would register the stock protocol under the same name.
        services.AddSingleton<MessagePackHubProtocol>();
        services.AddSingleton<IHubProtocol, ChunkHubProtocol>();

        // Behind AddHubOptions, which makes a hub's own options count, and begins them as a copy of those of all hubs.
        services.AddOptions<HubOptions<MusicHub>>().Configure<IOptions<MusicHubOptions>>((hub, music) =>
            hub.MaximumParallelInvocationsPerClient = music.Value.InvocationsPerConnection);
        return signalR;
    }
}

namespace Byeol.Hls;

/// <summary>Registers HTTP Live Streaming (RFC 8216), for players that speak neither SignalR nor Media Source Extensions.</summary>
internal static class HlsServices
{
    public static IServiceCollection AddHls(this IServiceCollection services)
    {
        services.AddSingleton<SegmentGrid>();
        services.AddSingleton<HlsPlaylists>();
        services.AddSingleton<HlsSegments>();
        return services;
    }
}

using Byeol.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Byeol;

/// <summary>Maps the music hub.</summary>
public static class MusicHubEndpoints
{
    /// <summary>Maps the hub at <see cref="IMusicHub.Path"/>.</summary>
    public static HubEndpointConventionBuilder MapMusicHub(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapHub<MusicHub>(IMusicHub.Path);
}

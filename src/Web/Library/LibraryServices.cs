using Byeol.Media;
using Byeol.Texts;
using Microsoft.Extensions.Options;

namespace Byeol.Library;

/// <summary>Registers the library: its folders, its stores, and the scan at start.</summary>
internal static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<LibraryOptions>().BindConfiguration(LibraryOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LibraryOptions>, LibraryOptionsValidator>();
        services.AddSingleton<LibraryFolders>();
        services.AddSingleton<MediaInfo>();
        services.AddSingleton<TrackReader>();
        services.AddSingleton<IMediaStore, FileMediaStore>();
        services.AddSingleton<ITextStore, FolderTextStore>();
        services.AddHostedService<LibraryLoader>();
        return services;
    }
}

using Byeol.Library.Facts;
using Byeol.Library.Scanning;
using Byeol.Library.Watching;
using Byeol.Media;
using Byeol.Texts;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Byeol.Library;

/// <summary>Registers the library: its folders, its stores, and the scan.</summary>
internal static class LibraryServices
{
    public static IServiceCollection AddLibrary(this IServiceCollection services)
    {
        services.AddOptions<LibraryOptions>().BindConfiguration(LibraryOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LibraryOptions>, LibraryOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LibraryFolders>();
        services.AddSingleton<MediaInfo>();
        services.AddSingleton<TrackReader>();
        services.AddSingleton<IMediaStore, FileMediaStore>();
        services.AddSingleton<ITextStore, FolderTextStore>();

        services.AddSingleton<LibraryProgress>();
        services.AddSingleton<Stillness>();
        services.AddSingleton<CatalogWriter>();
        services.AddSingleton<LibraryScan>();
        services.AddSingleton<ScanRequests>();
        services.AddSingleton<LibraryWatcher>();
        services.AddSingleton<ILibraryStatus, LibraryStatus>();
        services.AddHostedService<LibraryService>();
        services.AddHostedService<LibraryAnnouncer>();
        return services;
    }
}

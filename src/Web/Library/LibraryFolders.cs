using Byeol.Media;
using Microsoft.Extensions.Options;

namespace Byeol.Library;

/// <summary>The folders that are served; null where none is configured.</summary>
internal sealed class LibraryFolders(IOptions<LibraryOptions> options)
{
    public RootedFolder? Music { get; } = Open(options.Value.Root);

    public RootedFolder? Texts { get; } = Open(options.Value.Texts);

    private static RootedFolder? Open(string path) => path is "" ? null : new RootedFolder(path);
}

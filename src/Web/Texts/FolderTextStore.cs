using Byeol.Library;
using Byeol.Media;

namespace Byeol.Texts;

/// <summary>The texts of a folder, by their path relative to it.</summary>
internal sealed class FolderTextStore(LibraryFolders folders) : ITextStore
{
    public ValueTask<IMediaContent?> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var path = folders.Texts?.Find(name);
        return ValueTask.FromResult<IMediaContent?>(path is null ? null : FileContent.TryOpen(path));
    }
}

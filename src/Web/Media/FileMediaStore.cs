using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library;

namespace Byeol.Media;

/// <summary>The media of the library's folder; a location is a path relative to it.</summary>
internal sealed class FileMediaStore(LibraryFolders folders) : IMediaStore
{
    public ValueTask<IMediaContent> OpenAsync(string location, CancellationToken cancellationToken)
    {
        var path = folders.Music?.Find(location);
        var content = path is null ? null : FileContent.TryOpen(path);
        return content is null
            ? throw new FaultException(FaultCode.MediaUnavailable, "The file is gone from the library.")
            : ValueTask.FromResult<IMediaContent>(content);
    }
}

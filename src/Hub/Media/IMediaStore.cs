using Byeol.Contract;
using Byeol.Faults;

namespace Byeol.Media;

/// <summary>Port: where sound and lyrics are kept. The host implements it.</summary>
public interface IMediaStore
{
    /// <summary>Opens what is at a location that the catalog gave.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.MediaUnavailable"/>: it is gone, or cannot be read.</exception>
    ValueTask<IMediaContent> OpenAsync(string location, CancellationToken cancellationToken);
}

/// <summary>Stored bytes, open for reading at any offset by any number of readers.</summary>
public interface IMediaContent : IAsyncDisposable
{
    /// <summary>Bytes, when it was opened.</summary>
    long Length { get; }

    /// <summary>A tag that changes whenever the bytes may have changed; of the moment when it was opened.</summary>
    string Version { get; }

    /// <summary>Reads at an offset. Fewer bytes than asked for only at the end; 0 past it.</summary>
    ValueTask<int> ReadAsync(Memory<byte> buffer, long offset, CancellationToken cancellationToken);

    /// <summary>Whether the bytes may have changed since it was opened: what was read since then may mix old and new.</summary>
    bool HasChanged();
}

using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;

namespace Byeol.Texts;

/// <summary>Port: where texts are kept. The host implements it.</summary>
public interface ITextStore
{
    /// <summary>Opens a text by its name; null when there is none, whatever the name looks like.</summary>
    /// <exception cref="FaultException"><see cref="FaultCode.MediaUnavailable"/>: it is there, but cannot be read.</exception>
    ValueTask<IMediaContent?> OpenAsync(string name, CancellationToken cancellationToken);
}

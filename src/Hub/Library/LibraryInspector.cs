using Byeol.Contract;
using Byeol.Faults;
using Microsoft.Extensions.Options;

namespace Byeol.Library;

/// <summary>Asks how the library stands on a client's behalf: arguments checked.</summary>
public sealed class LibraryInspector(ILibraryStatus library, IOptions<MusicHubOptions> options)
{
    /// <inheritdoc cref="ILibraryStatus.GetAsync" />
    public ValueTask<LibrarySnapshot> GetAsync(CancellationToken cancellationToken) => library.GetAsync(cancellationToken);

    /// <inheritdoc cref="ILibraryStatus.GetProblemsAsync" />
    /// <exception cref="FaultException"><see cref="FaultCode.BadRequest"/>.</exception>
    public ValueTask<ProblemPageSnapshot> GetProblemsAsync(int skip, int take, CancellationToken cancellationToken)
    {
        if (skip < 0) throw FaultException.BadRequest("skip is 0 or more.");
        if (take < 1) throw FaultException.BadRequest("take is 1 or more.");

        return library.GetProblemsAsync(skip, Math.Min(take, options.Value.PageSize), cancellationToken);
    }
}

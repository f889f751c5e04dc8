using Byeol.Contract;

namespace Byeol.Library;

/// <summary>Port: how the library stands. The host implements it.</summary>
public interface ILibraryStatus
{
    /// <summary>How it stands now.</summary>
    ValueTask<LibrarySnapshot> GetAsync(CancellationToken cancellationToken);

    /// <summary>A page of the files that are no tracks or cannot be decoded, in the order of their paths.</summary>
    /// <param name="skip">Files to pass over; not negative.</param>
    /// <param name="take">Files wanted; positive.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<ProblemPageSnapshot> GetProblemsAsync(int skip, int take, CancellationToken cancellationToken);
}

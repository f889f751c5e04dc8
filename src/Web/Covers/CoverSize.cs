using Byeol.Contract;
using Byeol.Faults;

namespace Byeol.Covers;

/// <summary>A size in which covers are served; the longer side has at most so many pixels, and none is enlarged.</summary>
internal sealed record CoverSize(string Name, int Pixels)
{
    /// <summary>For lists.</summary>
    public static CoverSize Small { get; } = new("small", 160);

    /// <summary>For what is playing.</summary>
    public static CoverSize Large { get; } = new("large", 640);

    public static IReadOnlyList<CoverSize> All { get; } = [Small, Large];

    /// <exception cref="FaultException"><see cref="FaultCode.BadRequest"/>.</exception>
    public static CoverSize OfName(string name) =>
        All.FirstOrDefault(size => size.Name == name) ?? throw new FaultException(FaultCode.BadRequest, "size is small or large.");
}

using Byeol.Faults;

namespace Byeol.Catalog;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Skip">Items to pass over; not negative.</param>
/// <param name="Take">Items wanted; positive.</param>
public readonly record struct Slice(int Skip, int Take)
{
    private const int LongestQuery = 200;

    /// <summary>What a client asked for, cut at the page size.</summary>
    internal static Slice Of(int skip, int take, int pageSize)
    {
        if (skip < 0) throw FaultException.BadRequest("skip is 0 or more.");
        if (take < 1) throw FaultException.BadRequest("take is 1 or more.");

        return new Slice(skip, Math.Min(take, pageSize));
    }

    /// <summary>The query of a client; empty for none.</summary>
    internal static string Query(string? query) => query?.Length > LongestQuery
        ? throw FaultException.BadRequest($"A query has at most {LongestQuery} characters.")
        : query ?? "";
}

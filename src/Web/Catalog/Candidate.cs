namespace Byeol.Catalog;

/// <summary>A track in a search, and how well it matches so far. A query must set each property, or it has no SQL.</summary>
internal sealed class Candidate
{
    /// <summary>A rank that no match reaches, however many words a query has.</summary>
    public const int NoMatch = 1000;

    public required TrackRow Track { get; init; }

    /// <summary>Where a word is best found.</summary>
    public required string Best { get; init; }

    /// <summary>Where it is also found.</summary>
    public required string Good { get; init; }

    /// <summary>Where it is found if need be.</summary>
    public required string Fair { get; init; }

    /// <summary>0 where every word is found in <see cref="Best"/>; from <see cref="NoMatch"/> on where one is not found.</summary>
    public required int Rank { get; init; }
}

/// <summary>What the catalog's queries are made of.</summary>
internal static class Candidates
{
    /// <summary>The tracks that are there, as all but the scan see it.</summary>
    public static IQueryable<TrackRow> Visible(this IQueryable<TrackRow> tracks) => tracks.Where(track => !track.IsHidden);

    /// <summary>Ranks each by where the words of a query stand in it. Word by word, since SQL has no loop.</summary>
    public static IQueryable<Candidate> Rank(this IQueryable<Candidate> candidates, string query)
    {
        foreach (var word in SearchKey.WordsOf(query).Distinct())
        {
            candidates = candidates.Select(candidate => new Candidate
            {
                Track = candidate.Track,
                Best = candidate.Best,
                Good = candidate.Good,
                Fair = candidate.Fair,
                Rank = candidate.Rank + (candidate.Best.Contains(word) ? 0
                    : candidate.Good.Contains(word) ? 1
                    : candidate.Fair.Contains(word) ? 2
                    : Candidate.NoMatch),
            });
        }

        return candidates;
    }
}

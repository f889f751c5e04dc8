namespace Byeol.Library.Scanning;

/// <summary>
/// The tracks whose files are not where they were: one of the new files may be what became of one of them. A path that has a track
/// keeps it, whatever is in the file: content is asked about only where a path has none.
/// </summary>
internal sealed class Moves
{
    private readonly Dictionary<string, List<KnownTrack>> byContent;

    public Moves(IEnumerable<KnownTrack> missing) => byContent = missing
        .Where(track => track.ContentKey is not null)
        .GroupBy(track => track.ContentKey!)
        .ToDictionary(group => group.Key, group => group.OrderBy(track => track.Id).ToList());

    /// <summary>The track that has come to be this file; null when none has. It can come to be one file only.</summary>
    public KnownTrack? Claim(LibraryTrack track)
    {
        if (!byContent.TryGetValue(track.ContentKey, out var candidates)) return null;

        // Of several copies, rather the one that was there until now, and of those one of the same name.
        var name = Path.GetFileName(track.Path);
        var best = candidates
            .OrderBy(candidate => candidate.IsHidden)
            .ThenByDescending(candidate => Path.GetFileName(candidate.Path) == name)
            .FirstOrDefault();
        if (best is not null) candidates.Remove(best);
        return best;
    }
}

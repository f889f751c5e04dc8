namespace Byeol.Library.Scanning;

/// <summary>What a scan has found out so far.</summary>
internal sealed class ScanResult
{
    private readonly HashSet<int> moved = [];

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Moved => moved.Count;

    public int Returned { get; private set; }

    public int Gone { get; private set; }

    /// <summary>Whether files were changed or taken away while they were read.</summary>
    public bool IsUnsettled { get; private set; }

    public bool HasNews => Added + Changed + Moved + Returned + Gone > 0;

    /// <summary>The changes that files bring that have been looked into.</summary>
    public IReadOnlyList<Change> Add(IReadOnlyList<LookedInto> files, KnownFiles known, ScanPlan plan)
    {
        var changes = new List<Change>();
        foreach (var file in files)
        {
            var before = known.Tracks.GetValueOrDefault(file.Path);
            if (file.Track is { } track) changes.Add(Place(track, before, plan));
            if (file.IsUnsettled) IsUnsettled = true;
            if (file.Reason is null) continue;

            if (!IsOldNews(file, known)) changes.Add(new Change.IsProblem(file.Path, file.Status, file.Reason));
            if (before is { IsHidden: false }) changes.Add(Lose(before));
        }

        return changes;
    }

    /// <summary>The changes that are left when all files have been looked into.</summary>
    public IReadOnlyList<Change> Hide(ScanPlan plan) =>
        [.. plan.Missing.Where(track => !moved.Contains(track.Id)).Select(Lose)];

    private Change.IsTrack Place(LibraryTrack track, KnownTrack? before, ScanPlan plan)
    {
        var image = plan.Images.Beside(track.Path);
        if (before is null && plan.Moves.Claim(track) is { } claimed)
        {
            moved.Add(claimed.Id);
            return new Change.IsTrack(track, claimed, image);
        }

        if (before is null) Added++;
        else if (before.IsHidden) Returned++;
        else Changed++;
        return new Change.IsTrack(track, before, image);
    }

    private Change.IsGone Lose(KnownTrack track)
    {
        Gone++;
        return new Change.IsGone(track);
    }

    private static bool IsOldNews(LookedInto file, KnownFiles known) =>
        known.Problems.TryGetValue(file.Path, out var problem)
        && problem.Reason == file.Reason
        && problem.Version == (file.Status?.ToVersion() ?? "");
}

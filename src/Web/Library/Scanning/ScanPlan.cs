namespace Byeol.Library.Scanning;

/// <summary>What is to be done about what was found: which files to look into, and what can be said of the others at once.</summary>
internal sealed class ScanPlan
{
    private static readonly HashSet<string> Companions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".lrc", ".txt", ".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".cue", ".log", ".m3u", ".m3u8", ".pls", ".nfo", ".pdf",
        ".db", ".ini", ".sfv", ".md5", ".accurip", ".html", ".url", ".md",
    };

    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly List<string> unreadable = [];

    public ScanPlan(IReadOnlyList<FoundFile> found, KnownFiles known, Stillness stillness, bool withBare)
    {
        Images = new FolderImages(found);
        foreach (var file in found) Consider(file, known, stillness, withBare);
        foreach (var problem in known.Problems.Values.Where(problem => IsMissing(problem.Path))) Changes.Add(new Change.IsMended(problem.Path));

        var missing = known.Tracks.Values.Where(track => IsMissing(track.Path)).ToList();
        Moves = new Moves(missing);
        Missing = [.. missing.Where(track => !track.IsHidden)];
    }

    public FolderImages Images { get; }

    /// <summary>The files to look into, in the order of their paths.</summary>
    public List<string> ToRead { get; } = [];

    /// <summary>What is to be said at once.</summary>
    public List<Change> Changes { get; } = [];

    /// <summary>Tracks whose files are not where they were.</summary>
    public IReadOnlyList<KnownTrack> Missing { get; }

    /// <summary>Where they may have been moved to.</summary>
    public Moves Moves { get; }

    /// <summary>Files that may be tracks.</summary>
    public int Files { get; private set; }

    /// <summary>Whether files are being copied now, so that another scan is due.</summary>
    public bool IsUnsettled { get; private set; }

    private void Consider(FoundFile file, KnownFiles known, Stillness stillness, bool withBare)
    {
        if (file.IsFolder) unreadable.Add(file.Path == "." ? "" : file.Path + "/");
        if (file.Problem is not null)
        {
            Note(file, file.Problem, known);
            return;
        }

        if (AudioFormat.OfName(file.Path) is null)
        {
            if (!Companions.Contains(Path.GetExtension(file.Path))) Note(file, "it is no audio file by its name", known);
            return;
        }

        // Gone since the folder was read.
        if (file.Status is not { } status) return;

        Files++;
        paths.Add(file.Path);
        if (known.Has(file.Path, status.ToVersion(), withBare)) CompareImage(file.Path, known);
        else if (stillness.IsStill(file.Path, status)) ToRead.Add(file.Path);
        else IsUnsettled = true;
    }

    private void Note(FoundFile file, string reason, KnownFiles known)
    {
        paths.Add(file.Path);
        if (known.Problems.GetValueOrDefault(file.Path)?.Reason != reason) Changes.Add(new Change.IsProblem(file.Path, null, reason));
        if (known.Tracks.GetValueOrDefault(file.Path) is { IsHidden: false } track) Changes.Add(new Change.IsGone(track));
    }

    private void CompareImage(string path, KnownFiles known)
    {
        if (known.Tracks.GetValueOrDefault(path) is not { HasOwnCover: false } track) return;

        var image = Images.Beside(path);
        if ((track.CoverPath, track.Cover) != (image?.Path, image?.Tag)) Changes.Add(new Change.HasImage(track, image));
    }

    /// <summary>Whether a file is gone. Of what is in a folder that cannot be read nothing is known.</summary>
    private bool IsMissing(string path) =>
        !paths.Contains(path) && !unreadable.Exists(folder => path.StartsWith(folder, StringComparison.Ordinal));
}

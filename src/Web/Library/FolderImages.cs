namespace Byeol.Library;

/// <summary>The image of a folder, which is the cover of all tracks in it that bring none of their own.</summary>
/// <param name="Path">Relative to the root.</param>
/// <param name="Tag">Changes with it.</param>
internal sealed record FolderImage(string Path, string Tag);

/// <summary>The images called <c>cover</c> or <c>folder</c> among the files that were found.</summary>
internal sealed class FolderImages
{
    private static readonly string[] Names = ["cover", "folder"];
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp"];

    private readonly Dictionary<string, (int Rank, FolderImage Image)> byFolder = new(StringComparer.Ordinal);

    public FolderImages(IEnumerable<FoundFile> files)
    {
        foreach (var file in files)
        {
            if (RankOf(file.Path) is not { } rank || file.Problem is not null || file.Status is not { IsRegular: true, Length: > 0 } status) continue;

            var folder = FolderOf(file.Path);
            if (!byFolder.TryGetValue(folder, out var best) || rank < best.Rank)
                byFolder[folder] = (rank, new FolderImage(file.Path, status.ToVersion()));
        }
    }

    /// <summary>The image beside a file; null when there is none.</summary>
    public FolderImage? Beside(string path) => byFolder.TryGetValue(FolderOf(path), out var found) ? found.Image : null;

    /// <summary>Lower is better; null for what is no such image.</summary>
    private static int? RankOf(string path)
    {
        var name = Array.FindIndex(Names, known => Path.GetFileNameWithoutExtension(path).Equals(known, StringComparison.OrdinalIgnoreCase));
        var ending = Array.FindIndex(Endings, known => Path.GetExtension(path).Equals(known, StringComparison.OrdinalIgnoreCase));
        return name < 0 || ending < 0 ? null : name * Endings.Length + ending;
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? "";
}

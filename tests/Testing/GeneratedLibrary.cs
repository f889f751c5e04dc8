using System.Text.Json;
using CliWrap;
using CliWrap.Buffered;

namespace Byeol.Testing;

/// <summary>
/// A small library of every format, script and kind of damage, made by ffmpeg in some seconds and gone when it is disposed of.
/// What is in it stands in <c>library/files.mjs</c>.
/// </summary>
public sealed class GeneratedLibrary : IDisposable
{
    private readonly TemporaryFolder folder;

    private GeneratedLibrary(TemporaryFolder folder, Contents contents)
    {
        this.folder = folder;
        Good = contents.Good;
        Bad = contents.Bad;
    }

    public string Root => folder.Path;

    /// <summary>Files that play.</summary>
    public IReadOnlyList<GoodFile> Good { get; }

    /// <summary>Paths of files that do not: one is empty, one is no music, one is cut in the middle.</summary>
    public IReadOnlyList<string> Bad { get; }

    public static async Task<GeneratedLibrary> MakeAsync()
    {
        var folder = new TemporaryFolder();
        try
        {
            var made = await Cli.Wrap("node")
                .WithArguments([Path.Combine(Repository.Root, "tests", "Testing", "library", "make-library.mjs"), folder.Path])
                .ExecuteBufferedAsync();
            return new GeneratedLibrary(
                folder, JsonSerializer.Deserialize<Contents>(made.StandardOutput, JsonSerializerOptions.Web)!);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Dispose();

    /// <param name="Path">From the root of the library, with slashes.</param>
    /// <param name="Title">As tagged, or as the file is named.</param>
    /// <param name="Lossless">Whether the format keeps every sample.</param>
    public sealed record GoodFile(string Path, string Title, bool Lossless);

    private sealed record Contents(IReadOnlyList<GoodFile> Good, IReadOnlyList<string> Bad);
}

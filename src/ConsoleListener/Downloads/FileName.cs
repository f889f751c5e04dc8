using System.Text;
using Byeol.ConsoleListener.Output;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>
/// <c>Artist - Title.ext</c>, as a name that every file system takes and that can lead to no other folder. What a title says
/// is up to whoever made the file.
/// </summary>
internal static class FileName
{
    // File systems end at 255 bytes; the rest is for .part.json and for a name that the user adds to.
    private const int MostBytes = 200;

    private static readonly HashSet<string> ReservedOnWindows = new(
        [
            "CON", "PRN", "AUX", "NUL",
            .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    public static string Of(TrackSnapshot track)
    {
        var extension = AudioExtension.Of(track.Renditions.Count == 0 ? "" : track.Renditions[0].MimeType);
        var name = string.IsNullOrWhiteSpace(track.Artist) ? track.Title : $"{track.Artist} - {track.Title}";
        name = Tidy(Shorten(Harmless(name), MostBytes - extension.Length));

        if (name.Length == 0) name = $"track {track.Id}";
        // Windows takes NUL.mp3 for NUL, whatever follows the first dot.
        if (ReservedOnWindows.Contains(name.Split('.')[0].TrimEnd())) name = "_" + name;
        return name + extension;
    }

    private static string Harmless(string name)
    {
        var harmless = new StringBuilder(name.Length);
        foreach (var character in Printable.Of(name))
            harmless.Append(character is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : character);
        return Tidy(harmless.ToString());
    }

    // A leading dot hides a file, and two climb; Windows drops spaces and dots at the end; a leading dash is an option.
    private static string Tidy(string name) => name.Trim().TrimStart('.', ' ', '-').TrimEnd('.', ' ');

    // Never in the middle of a character: half a syllable is not a name. An unpaired surrogate becomes U+FFFD.
    private static string Shorten(string name, int mostBytes)
    {
        var shortened = new StringBuilder(name.Length);
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > mostBytes) break;
            shortened.Append(rune.ToString());
        }

        return shortened.ToString();
    }
}

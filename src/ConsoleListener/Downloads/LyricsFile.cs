using Byeol.Client.Downloads;
using Byeol.ConsoleListener.Output;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Downloads;

/// <summary>Writes the lyrics of a track beside its audio, where players look for them.</summary>
internal sealed class LyricsFile(IMusicHub hub, Screen screen)
{
    /// <summary>Bytes exactly those of the sheet. A track without lyrics gets a note, not an error.</summary>
    public async Task WriteAsync(
        TrackSnapshot track, string audioPath, ExistingTarget existing, CancellationToken cancellationToken)
    {
        if (!track.HasLyrics)
        {
            screen.Say($"{track.Title}: has no lyrics");
            return;
        }

        var path = PathBeside(audioPath);
        var sheet = await ReadAsync(track.Id, cancellationToken);
        if (existing == ExistingTarget.Keep && File.Exists(path) && !await IsSameAsync(path, sheet, cancellationToken))
            throw new DownloadException(DownloadFault.TargetExists, $"{path} exists with other content");

        // Nobody finds half a sheet under its name.
        var part = path + ".part";
        await File.WriteAllBytesAsync(part, sheet, cancellationToken);
        File.Move(part, path, overwrite: true);
    }

    /// <summary>The audio's path with the extension .lrc; with that added when the audio is so named itself.</summary>
    internal static string PathBeside(string audioPath)
    {
        var path = Path.ChangeExtension(audioPath, ".lrc");
        return string.Equals(path, audioPath, StringComparison.OrdinalIgnoreCase) ? audioPath + ".lrc" : path;
    }

    private async Task<byte[]> ReadAsync(int trackId, CancellationToken cancellationToken)
    {
        using var sheet = new MemoryStream();
        await sheet.CopyFromAsync(hub.StreamLyrics(trackId, cancellationToken), cancellationToken);
        return sheet.ToArray();
    }

    private static async Task<bool> IsSameAsync(string path, byte[] sheet, CancellationToken cancellationToken) =>
        new FileInfo(path).Length == sheet.Length
        && (await File.ReadAllBytesAsync(path, cancellationToken)).AsSpan().SequenceEqual(sheet);
}

using System.Security.Cryptography;
using Byeol.Contract;

namespace Byeol.Client.Downloads;

/// <summary>Looks at what stands where a download shall go.</summary>
internal static class Target
{
    /// <summary>
    /// Whether the target is the server's file already, by length and SHA-256. Throws when it is something that must not be
    /// replaced: a folder, a device, or, unless <paramref name="existing"/> allows it, a file with other content.
    /// </summary>
    public static async Task<bool> IsCompleteAsync(
        string path, IMusicHub hub, RemoteFile file, ExistingTarget existing, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path)) throw new DownloadException(DownloadFault.TargetIsNoFile, $"{path} is a folder");
        if (!File.Exists(path)) return false;

        if (IsDevice(path)) throw new DownloadException(DownloadFault.TargetIsNoFile, $"{path} is a device");
        if (await HasContentOfAsync(path, hub, file, cancellationToken)) return true;
        if (existing == ExistingTarget.Replace) return false;
        throw new DownloadException(DownloadFault.TargetExists, $"{path} exists with other content");
    }

    private static async Task<bool> HasContentOfAsync(
        string path, IMusicHub hub, RemoteFile file, CancellationToken cancellationToken)
    {
        if (new FileInfo(path).Length != file.Length) return false;

        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        return digest == await hub.GetDigest(file.TrackId, file.Rendition).WaitAsync(cancellationToken);
    }

    // Renaming a part onto /dev/null would take it from everybody else. .NET does not tell a device from a file.
    private static bool IsDevice(string path)
    {
        var final = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return !OperatingSystem.IsWindows()
            && (final.StartsWith("/dev/", StringComparison.Ordinal) || final.StartsWith("/proc/", StringComparison.Ordinal))
            && !final.StartsWith("/dev/shm/", StringComparison.Ordinal);
    }
}

using Byeol.Media;
using Microsoft.Extensions.Options;

namespace Byeol.Library.Scanning;

/// <summary>Tells files that are still from those that are being copied: half of a file would be a broken track, or none.</summary>
internal sealed class Stillness(TimeProvider time, IOptions<LibraryOptions> options)
{
    private Dictionary<string, (FileStatus Status, long Since)> moving = new(StringComparer.Ordinal);
    private Dictionary<string, (FileStatus Status, long Since)> movingStill = new(StringComparer.Ordinal);

    private TimeSpan Settle => options.Value.Settle;

    /// <summary>To be called for each file that would be looked into, once a scan.</summary>
    public bool IsStill(string path, FileStatus status)
    {
        var changed = DateTimeOffset.UnixEpoch.AddTicks(status.Changed / TimeSpan.NanosecondsPerTick);
        if (time.GetUtcNow() - changed >= Settle) return true;

        // It changed just now, or by the clock of another machine: then it is still when it has been so for as long by ours.
        var since = moving.TryGetValue(path, out var seen) && seen.Status == status ? seen.Since : time.GetTimestamp();
        if (time.GetElapsedTime(since) >= Settle) return true;

        movingStill[path] = (status, since);
        return false;
    }

    /// <summary>Forgets the files that this scan did not ask about any more.</summary>
    public void EndScan()
    {
        (moving, movingStill) = (movingStill, moving);
        movingStill.Clear();
    }
}

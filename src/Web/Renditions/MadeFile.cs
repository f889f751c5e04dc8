namespace Byeol.Renditions;

/// <summary>A file of the cache that readers may have open; it is never deleted under them.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="segments">What is in it.</param>
/// <param name="time">Tells when it was last used.</param>
internal sealed class MadeFile(string path, SegmentTable segments, TimeProvider time)
{
    private readonly Lock gate = new();
    private string current = path;
    private int readers;
    private bool isDeleted;
    private long length;
    private long lastUse = time.GetUtcNow().UtcTicks;

    public SegmentTable Segments => segments;

    /// <summary>Bytes that are there.</summary>
    public long Length => Volatile.Read(ref length);

    public DateTimeOffset LastUse => new(Volatile.Read(ref lastUse), TimeSpan.Zero);

    public void Grow(long bytes) => Volatile.Write(ref length, bytes);

    public void Touch() => Volatile.Write(ref lastUse, time.GetUtcNow().UtcTicks);

    /// <summary>Opens it for a reader; null when it is gone.</summary>
    public MadeContent? TryOpen()
    {
        Touch();
        lock (gate)
        {
            if (isDeleted) return null;

            try
            {
                var handle = File.OpenHandle(current, share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.SequentialScan);
                readers++;
                return new MadeContent(handle, segments.Version, Length, Leave);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    /// <summary>Gives it its name.</summary>
    public void MoveTo(string target)
    {
        lock (gate)
        {
            File.Move(current, target, overwrite: true);
            current = target;
        }
    }

    /// <summary>Deletes it, unless somebody is reading it.</summary>
    public bool TryDelete()
    {
        lock (gate)
        {
            if (readers > 0) return false;

            isDeleted = true;
            File.Delete(current);
            return true;
        }
    }

    private void Leave()
    {
        Touch();
        lock (gate) readers--;
    }
}

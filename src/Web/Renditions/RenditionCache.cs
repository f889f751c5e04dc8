using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>The whole renditions on disk. When they are too many, the least recently used go, never one that somebody is reading.</summary>
internal sealed partial class RenditionCache(
    CacheFolder folder, IOptions<CacheOptions> options, TimeProvider time, ILogger<RenditionCache> logger)
{
    /// <summary>Whoever listens pulls a while's sound at a time: between two pulls it is being read as well.</summary>
    private static readonly TimeSpan StillRead = TimeSpan.FromMinutes(2);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Kept> all = [];
    private long bytes;
    private long unfinished;

    /// <summary>Bytes on disk, those that are being made included.</summary>
    public long Bytes { get { lock (gate) return bytes + unfinished; } }

    /// <summary>Counts what is there, and removes what a run that was killed left behind.</summary>
    public void Load()
    {
        var (whole, leftovers) = folder.Look();
        var removed = leftovers.Count(CacheFolder.TryDeleteLeftover);
        lock (gate)
        {
            foreach (var version in whole)
            {
                var media = new FileInfo(folder.MediaOf(version));
                Add(version, new Kept(media.Length, File.GetLastWriteTimeUtc(folder.IndexOf(version))));
            }

            Trim();
        }

        LogLoaded(whole.Count, bytes / 1_000_000, removed);
    }

    /// <summary>Bytes of a rendition that is whole; null when there is none.</summary>
    public long? LengthOf(string version)
    {
        lock (gate) return all.GetValueOrDefault(version)?.Length;
    }

    /// <summary>A rendition that is whole, for somebody who will read it; null when there is none, or it was damaged.</summary>
    public MadeFile? Find(string version)
    {
        lock (gate)
        {
            if (all.GetValueOrDefault(version) is not { } kept) return null;

            kept.File ??= Open(version, kept.Length);
            if (kept.File is null)
            {
                LogDamaged(version);
                Remove(version, kept);
                return null;
            }

            kept.File.Touch();
            kept.Use(time.GetUtcNow(), folder.IndexOf(version), StillRead);
            return kept.File;
        }
    }

    /// <summary>Keeps a rendition that is whole now.</summary>
    public void Keep(MadeFile file, Sidecar sidecar)
    {
        var version = file.Segments.Version;
        sidecar.Write(folder.IndexOf(version), folder.NewTemporary(version));
        file.MoveTo(folder.MediaOf(version));
        lock (gate)
        {
            unfinished -= file.Length;
            Add(version, new Kept(file.Length, time.GetUtcNow()) { File = file });
            Trim();
        }
    }

    /// <summary>Counts bytes of what is being made, and makes room for them.</summary>
    public void CountUnfinished(long change)
    {
        lock (gate)
        {
            unfinished += change;
            Trim();
        }
    }

    private void Add(string version, Kept kept)
    {
        if (all.Remove(version, out var before)) bytes -= before.Length;
        all[version] = kept;
        bytes += kept.Length;
    }

    private void Trim()
    {
        if (bytes + unfinished <= options.Value.MaxBytes) return;

        var now = time.GetUtcNow();
        foreach (var (version, kept) in all.Where(one => one.Value.ReadUntil <= now).OrderBy(one => one.Value.LastUse).ToList())
        {
            if (kept.File?.TryDelete() is false) continue;

            Remove(version, kept);
            if (bytes + unfinished <= options.Value.MaxBytes) return;
        }
    }

    private void Remove(string version, Kept kept)
    {
        // The index first: without it the other does not count, should the server be killed in between.
        File.Delete(folder.IndexOf(version));
        File.Delete(folder.MediaOf(version));
        all.Remove(version);
        bytes -= kept.Length;
    }

    private MadeFile? Open(string version, long length)
    {
        var path = folder.MediaOf(version);
        if (Sidecar.TryRead(folder.IndexOf(version), length)?.ToTable(version) is not { } table || !File.Exists(path)) return null;

        var file = new MadeFile(path, table, time);
        file.Grow(length);
        return file;
    }

    private sealed class Kept(long length, DateTimeOffset lastUse)
    {
        private static readonly TimeSpan Written = TimeSpan.FromMinutes(1);

        private DateTimeOffset written = lastUse;

        public long Length => length;

        public DateTimeOffset LastUse { get; private set; } = lastUse;

        public DateTimeOffset ReadUntil { get; private set; }

        public MadeFile? File { get; set; }

        /// <summary>Notes the use, now and then on disk as well, so that the order outlives a restart.</summary>
        public void Use(DateTimeOffset now, string index, TimeSpan stillRead)
        {
            LastUse = now;
            ReadUntil = now + stillRead;
            if (now - written < Written) return;

            written = now;
            System.IO.File.SetLastWriteTimeUtc(index, now.UtcDateTime);
        }
    }

    [LoggerMessage(22, LogLevel.Information, "The cache has {Renditions} renditions ({Megabytes} MB); {Leftovers} leftovers removed")]
    private partial void LogLoaded(int renditions, long megabytes, int leftovers);

    [LoggerMessage(23, LogLevel.Warning, "The cached rendition {Version} was damaged, and is made anew when it is next wanted")]
    private partial void LogDamaged(string version);
}

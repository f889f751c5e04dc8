namespace Byeol.Client.Downloads;

/// <summary>
/// <c>NAME.part</c>, the bytes so far in order, and <c>NAME.part.json</c>, of what they are. The state is held open and locked
/// from first to last, which keeps a second process away; it is on disk before the first byte of its version is.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private readonly string target;
    private readonly FileStream state;
    private readonly FileStream bytes;

    private PartFile(string target, FileStream state, FileStream bytes)
    {
        (this.target, this.state, this.bytes) = (target, state, bytes);
        Writer = new HashedWriter(bytes);
    }

    /// <summary>Appends to the part.</summary>
    public HashedWriter Writer { get; }

    /// <summary>Some of the bytes come from an earlier run.</summary>
    public bool IsResumed { get; private set; }

    /// <summary>Opens or makes both files. <see cref="DownloadFault.InUse"/> when another process has them.</summary>
    public static PartFile Open(string target)
    {
        var state = ExclusiveFile.Open(target + ".part.json");
        try
        {
            return new PartFile(target, state, ExclusiveFile.Open(target + ".part"));
        }
        catch
        {
            state.Dispose();
            throw;
        }
    }

    /// <summary>Goes on from the bytes that are there if they are of this version; else begins anew, and says so.</summary>
    public async Task ContinueAsync(RemoteFile file, IDownloadObserver observer, CancellationToken cancellationToken)
    {
        var known = PartState.Read(state);
        var unfit = bytes.Length == 0 ? null : Unfit(known, file);
        if (bytes.Length == 0 || unfit is not null)
        {
            if (unfit is { } reason) observer.OnNotice(reason, 0);
            BeginAnew(file);
            return;
        }

        await Writer.AdoptAsync(cancellationToken);
        IsResumed = true;
        observer.OnNotice(DownloadNotice.PartIsResumed, Writer.Position);
    }

    /// <summary>Throws the bytes away, then says of what the next ones are: never the other way round.</summary>
    public void BeginAnew(RemoteFile file)
    {
        IsResumed = false;
        Writer.Clear();
        bytes.Flush(flushToDisk: true);
        PartState.Of(file).Write(state);
    }

    /// <summary>Gives the part the name of the target, once its bytes are on the disk, and removes the state.</summary>
    public void Finish(ExistingTarget existing)
    {
        bytes.Flush(flushToDisk: true);
        bytes.Dispose();
        File.Move(target + ".part", target, overwrite: existing == ExistingTarget.Replace);
    }

    public void Dispose()
    {
        Writer.Dispose();
        bytes.Dispose();
        // By what lies there, not by what this run wrote: it may have been stopped before it had read the part.
        var part = new FileInfo(target + ".part");
        var isWorthKeeping = part is { Exists: true, Length: > 0 };
        if (!isWorthKeeping) part.Delete();
        state.Dispose();
        if (!isWorthKeeping) File.Delete(target + ".part.json");
    }

    private static DownloadNotice? Unfit(PartState? known, RemoteFile file)
    {
        if (known is null) return DownloadNotice.PartIsUnknown;
        return known == PartState.Of(file) ? null : DownloadNotice.PartIsOfAnotherVersion;
    }
}

using System.Collections.Concurrent;
using System.ComponentModel;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library;

namespace Byeol.Covers;

/// <summary>A cover, ready to be sent.</summary>
/// <param name="Path">An absolute path.</param>
/// <param name="MimeType">What it is.</param>
internal sealed record CoverFile(string Path, string MimeType);

/// <summary>Keeps covers, and has them made when they are first asked for: once, however many ask, and as many at a time as there are cores.</summary>
internal sealed partial class CoverStore(
    CoverFolder folder, CoverMaker maker, LibraryFolders library, IHostApplicationLifetime host, ILogger<CoverStore> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string?>>> makings = new();
    private readonly SemaphoreSlim cores = new(Environment.ProcessorCount);
    private int missingLogged;

    /// <exception cref="FaultException">
    /// <see cref="FaultCode.CoverNotFound"/>, <see cref="FaultCode.MediaUnavailable"/>, <see cref="FaultCode.TrackChanged"/>.
    /// </exception>
    public async Task<CoverFile> FindAsync(CoverSource source, CoverSize size, CancellationToken cancellationToken)
    {
        var made = new CoverFile(folder.PathOf(source.Tag, size), "image/jpeg");
        if (File.Exists(made.Path)) return made;

        try
        {
            var reason = folder.ReasonAgainst(source.Tag) ?? await MakeOnceAsync(source).WaitAsync(cancellationToken);
            return reason is null ? made : throw new FaultException(FaultCode.CoverNotFound, $"There is no cover: {reason}.");
        }
        catch (Win32Exception)
        {
            return AsItIs(source);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(FaultCode.MediaUnavailable, "The server cannot keep covers now: its disk is full, or its cache cannot be written.");
        }
    }

    public void Dispose() => cores.Dispose();

    /// <summary>The work belongs to all who wait for it, so nobody's leaving cancels it.</summary>
    private Task<string?> MakeOnceAsync(CoverSource source) =>
        makings.GetOrAdd(source.Tag, tag => new Lazy<Task<string?>>(() => MakeAsync(source))).Value;

    private async Task<string?> MakeAsync(CoverSource source)
    {
        string[] temporaries = [];
        await cores.WaitAsync(host.ApplicationStopping);
        try
        {
            temporaries = folder.NewTemporaries(source.Tag);
            if (await maker.MakeAsync(source, temporaries, host.ApplicationStopping) is { } reason)
            {
                LogRefused(source.Path, reason);
                folder.Refuse(source.Tag, reason);
                return reason;
            }

            foreach (var (temporary, size) in temporaries.Zip(CoverSize.All)) File.Move(temporary, folder.PathOf(source.Tag, size), overwrite: true);
            return null;
        }
        finally
        {
            cores.Release();
            foreach (var temporary in temporaries) File.Delete(temporary);
            makings.TryRemove(source.Tag, out _);
        }
    }

    /// <summary>Without ffmpeg an image of the folder still is one, if a large one; a picture in a track stays there.</summary>
    private CoverFile AsItIs(CoverSource source)
    {
        if (Interlocked.Exchange(ref missingLogged, 1) == 0) LogMissing();
        if (!source.IsImage || library.Music?.Find(source.Path) is not { } path)
            throw new FaultException(FaultCode.CoverNotFound, "The server needs ffmpeg to take the cover out of the file.");

        return new CoverFile(path, Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".PNG" => "image/png",
            ".WEBP" => "image/webp",
            _ => "image/jpeg",
        });
    }

    [LoggerMessage(40, LogLevel.Warning, "There is no cover in {Path}: {Reason}")]
    private partial void LogRefused(string path, string reason);

    [LoggerMessage(41, LogLevel.Warning, "ffmpeg is not installed, so covers come only from folders, and as they are. On Debian: apt-get install ffmpeg")]
    private partial void LogMissing();
}

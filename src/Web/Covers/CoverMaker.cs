using System.Diagnostics;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Library;
using Byeol.Media;
using Byeol.Renditions;
using CliWrap;
using CliWrap.Buffered;
using Microsoft.Extensions.Options;

namespace Byeol.Covers;

/// <summary>Makes covers of pictures with ffmpeg, which is handed nothing but the one file, and takes nothing but what it should be.</summary>
internal sealed class CoverMaker(LibraryFolders folders, IOptions<RenditionOptions> options)
{
    // By the clock: on a busy machine, too, it must be the picture that takes too long, which is never tried again.
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    // Not the picture's fault: 128 and the signal's number as the system tells it, 255 when ffmpeg itself caught it.
    private const int EndedBySignal = 126;

    // A small file may unpack to any size; this is 8 by 8 thousand pixels, some 200 MB of memory.
    private const string MostPixels = "64000000";

    private static readonly string Scaling = string.Join(';', CoverSize.All
        .Select((size, index) =>
            $"[from{index}]scale=w='min({size.Pixels},iw)':h='min({size.Pixels},ih)':force_original_aspect_ratio=decrease,format=yuvj420p[to{index}]")
        .Prepend($"[0:v:0]split={CoverSize.All.Count}{string.Concat(CoverSize.All.Select((_, index) => $"[from{index}]"))}"));

    /// <summary>Makes a cover in all sizes, of one reading of the picture.</summary>
    /// <param name="source">Where the picture is.</param>
    /// <param name="targets">A file for each size.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <returns>Why the picture is none, for people; null when all is made.</returns>
    /// <exception cref="FaultException"><see cref="FaultCode.MediaUnavailable"/>, <see cref="FaultCode.TrackChanged"/>.</exception>
    public async Task<string?> MakeAsync(CoverSource source, IReadOnlyList<string> targets, CancellationToken cancellationToken)
    {
        await using var file = Open(source);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestRun);
        try
        {
            var run = await Command(source, file, targets).ExecuteBufferedAsync(limit.Token);

            // Of a file that changed meanwhile this may be neither the old cover nor the new.
            if (file.HasChanged()) throw Changed();
            if (run.ExitCode >= EndedBySignal) throw new FaultException(FaultCode.MediaUnavailable, "The server could not make this cover now; try again later.");
            return run.ExitCode == 0 ? null : "the picture cannot be decoded";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "the picture takes too long to decode";
        }
    }

    private FileContent Open(CoverSource source)
    {
        var path = folders.Music?.Find(source.Path);
        var file = path is null ? null : FileContent.TryOpen(path);
        if (file is null) throw new FaultException(FaultCode.MediaUnavailable, "The file is gone from the library.");

        return file.Version == source.Tag ? file : throw Changed();
    }

    private Command Command(CoverSource source, FileContent file, IReadOnlyList<string> targets)
    {
        // An image goes in through a pipe: by its name, ffmpeg would take it for a sequence where there is a % in it.
        string[] input = source.IsImage
            ? ["-format_whitelist", "jpeg_pipe,png_pipe,webp_pipe", "-i", "pipe:0"]
            : ["-format_whitelist", "aac,aiff,ape,asf,flac,matroska,mov,mp3,ogg,w64,wav,wv", "-i", $"file:{folders.Music!.Find(source.Path)}"];
        var outputs = targets.SelectMany((target, index) => (string[])
            ["-map", $"[to{index}]", "-frames:v", "1", "-q:v", "4", "-map_metadata", "-1", "-f", "mjpeg", $"file:{target}"]);

        return Cli.Wrap(options.Value.Ffmpeg)
            .WithArguments(
            [
                "-v", "error", "-nostdin", "-y", "-threads", "1", "-protocol_whitelist", "file,pipe", "-max_pixels", MostPixels,
                .. input, "-filter_complex", Scaling, .. outputs,
            ])
            .WithStandardInputPipe(source.IsImage ? PipeSource.FromStream(new MediaContentStream(file)) : PipeSource.Null)
            .WithResourcePolicy(policy => policy.SetPriority(ProcessPriorityClass.Idle))
            .WithValidation(CommandResultValidation.None);
    }

    private static FaultException Changed() =>
        new(FaultCode.TrackChanged, "The cover has changed: get the track again for the tag of the new one.");
}

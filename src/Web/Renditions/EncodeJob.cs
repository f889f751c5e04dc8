using System.ComponentModel;
using Byeol.Contract;
using Byeol.Faults;
using CliWrap;
using Microsoft.Win32.SafeHandles;

namespace Byeol.Renditions;

/// <summary>
/// One run of ffmpeg, and the file that grows from it. The server writes the file itself, out of ffmpeg's standard output: so
/// it knows each segment as soon as it is there, and an ffmpeg whose server has died ends at its next write, with no file to damage.
/// </summary>
/// <param name="plan">What to make.</param>
/// <param name="start">Number of the sample to begin with.</param>
/// <param name="path">The temporary file.</param>
/// <param name="file">The same, for readers.</param>
/// <param name="turn">Its place in the queue.</param>
/// <param name="workshop">What all encodes share.</param>
internal sealed class EncodeJob(EncodePlan plan, long start, string path, MadeFile file, Turn turn, Workshop workshop)
{
    private const double SecondsThatTell = 10;
    private const int HeadStartSeconds = 20;

    private readonly EncodeReport report = new();
    private readonly TaskCompletionSource<int> processId = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long runningTicks;

    public MadeFile File => file;

    public SegmentTable Segments => file.Segments;

    public Turn Turn => turn;

    /// <summary>What ffmpeg complained of; to be read when it has run.</summary>
    public IReadOnlyList<string> Complaints => report.Complaints;

    /// <summary>How many times faster than sound it goes; until that shows, how fast such a one usually goes.</summary>
    public double Speed
    {
        get
        {
            var made = (double)(Segments.End - Segments.Origin) / plan.SampleRate;
            var running = TimeSpan.FromTicks(Interlocked.Read(ref runningTicks)).TotalSeconds;
            return made > SecondsThatTell && running > 0 ? made / running : plan.Recipe.UsualSpeed;
        }
    }

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="FaultException">What to tell those who wait.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Exception? failure = null;
        try
        {
            await turn.WaitAsync(cancellationToken);
            using var target = System.IO.File.OpenHandle(
                path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            var running = workshop.Ffmpeg.Command(plan.ArgumentsFrom(start))
                .WithStandardOutputPipe(PipeTarget.Create(async (output, _) =>
                {
                    try
                    {
                        await TakeAsync(output, target, ending.Token);
                        ending.CancelAfter(workshop.Options.StallLimit);
                    }
                    catch (Exception broken)
                    {
                        // CliWrap would wait for a process that nobody reads from.
                        failure = broken;
                        await ending.CancelAsync();
                    }
                }))
                .WithStandardErrorPipe(PipeTarget.ToDelegate(report.Hear))
                .ExecuteAsync(ending.Token);
            processId.SetResult(running.ProcessId);
            if (!turn.IsUrged) Ffmpeg.Lower(running.ProcessId);
            var result = await running;
            if (result.ExitCode != 0 || Segments.End == Segments.Origin) throw FfmpegFailure.Of(result.ExitCode, report.Complaints, plan.Path);
            RandomAccess.FlushToDisk(target);
        }
        catch (Exception surprise)
        {
            throw Explain(failure ?? surprise, cancellationToken);
        }
        finally
        {
            turn.Dispose();
        }
    }

    /// <summary>Number of the sample behind the last of the music; to be asked when it has run.</summary>
    public long MusicEnd => Math.Min(start + report.Samples, Segments.End);

    private async Task TakeAsync(Stream output, SafeFileHandle target, CancellationToken cancellationToken)
    {
        var fragments = new FragmentReader(output);
        var isLowered = false;
        for (var offset = 0L; ;)
        {
            await turn.WaitAsync(cancellationToken);
            if (await ReadAsync(fragments, cancellationToken) is not { } fragment) return;

            await RandomAccess.WriteAsync(target, fragment.Bytes, offset, cancellationToken);
            file.Grow(offset + fragment.Bytes.Length);
            workshop.CountWritten(fragment.Bytes.Length);
            if (fragment.Facts is not { } facts)
            {
                Segments.Begin(fragment.Bytes.Length);
            }
            else
            {
                if (facts.Start != Segments.End - Segments.Origin) throw new InvalidDataException("There is a hole between two segments.");
                Segments.Add(offset, fragment.Bytes.Length, facts.Samples);
            }

            offset += fragment.Bytes.Length;

            // The first sound, which somebody waits for, is not made behind everything else that the machine does; the rest is.
            if (!isLowered && Segments.End - Segments.UsableFrom > HeadStartSeconds * plan.SampleRate)
            {
                isLowered = true;
                Ffmpeg.Lower(await processId.Task);
            }
        }
    }

    /// <summary>Only the time in which ffmpeg runs counts.</summary>
    private async Task<Fragment?> ReadAsync(FragmentReader fragments, CancellationToken cancellationToken)
    {
        var left = workshop.Options.TimeLimit - TimeSpan.FromTicks(runningTicks);
        using var limit = new CancellationTokenSource(Earlier(left, workshop.Options.StallLimit), workshop.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var begun = workshop.Time.GetTimestamp();
        try
        {
            return await fragments.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw FfmpegFailure.TooLong();
        }
        finally
        {
            Interlocked.Add(ref runningTicks, workshop.Time.GetElapsedTime(begun).Ticks);
        }
    }

    private static TimeSpan Earlier(TimeSpan one, TimeSpan other) =>
        one < TimeSpan.Zero ? TimeSpan.Zero : one < other ? one : other;

    private static Exception Explain(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        _ when cancellationToken.IsCancellationRequested => FfmpegFailure.Stopping(),
        FaultException fault => fault,
        OperationCanceledException => FfmpegFailure.TooLong(),
        Win32Exception => FfmpegFailure.Missing(),
        IOException or UnauthorizedAccessException => FfmpegFailure.NoRoom(),
        InvalidDataException => new FaultException(FaultCode.MediaUnavailable, "ffmpeg wrote what the server cannot read."),
        _ => failure,
    };
}

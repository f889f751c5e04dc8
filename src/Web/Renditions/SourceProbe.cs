using System.ComponentModel;
using System.Globalization;
using Byeol.Contract;
using Byeol.Faults;

namespace Byeol.Renditions;

/// <summary>Finds out what the sound of an original is like, from its first frame: the tags of a file may lie.</summary>
internal sealed class SourceProbe(Ffmpeg ffmpeg)
{
    /// <exception cref="FaultException"><see cref="FaultCode.MediaRefused"/>, <see cref="FaultCode.MediaUnavailable"/>.</exception>
    public async Task<SourceSound> ProbeAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var run = await ffmpeg.AskAsync(
                [.. Ffmpeg.Guards, "-i", path, "-map", "0:a:0", "-frames:a", "1", "-f", "framecrc", "pipe:1"], cancellationToken);
            var facts = run.StandardOutput.Split('\n');
            var rate = Number(facts, "#sample_rate 0:");
            var layout = facts.FirstOrDefault(fact => fact.StartsWith("#channel_layout_name 0:", StringComparison.Ordinal));
            if (rate > 0 && layout is not null) return new SourceSound(rate, ChannelsOf(layout[(layout.IndexOf(':') + 1)..].Trim()));

            throw FfmpegFailure.Of(run.ExitCode, run.StandardError.Split('\n'), path);
        }
        catch (Win32Exception)
        {
            throw FfmpegFailure.Missing();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw FfmpegFailure.TooLong();
        }
    }

    private static int Number(string[] facts, string key) =>
        int.TryParse(
            facts.FirstOrDefault(fact => fact.StartsWith(key, StringComparison.Ordinal))?[key.Length..],
            CultureInfo.InvariantCulture,
            out var number) ? number : 0;

    /// <summary>All that the recipes ask is whether there are one, two or more.</summary>
    private static int ChannelsOf(string layout) => layout switch
    {
        "mono" or "1 channels" => 1,
        "stereo" or "downmix" or "2 channels" => 2,
        _ => 3,
    };
}

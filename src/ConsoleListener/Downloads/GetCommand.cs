using System.CommandLine;
using Byeol.ConsoleListener.Failures;
using Byeol.ConsoleListener.Output;
using Byeol.ConsoleListener.Server;

namespace Byeol.ConsoleListener.Downloads;

/// <summary><c>byeol get TRACK... [-o PATH|-] [--lyrics] [--force]</c>: downloads that resume and verify.</summary>
internal static class GetCommand
{
    public static Command Create(Screen screen, Option<Uri> server)
    {
        var tracks = TrackArgument.Several();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File or folder to write to, or - for standard output. Without: 'Artist - Title' in this folder.",
            HelpName = "PATH|-",
        };
        var lyrics = new Option<bool>("--lyrics") { Description = "Write the lyrics beside the audio, as .lrc." };
        var force = new Option<bool>("--force") { Description = "Replace files of the same name that have other content." };

        var command = new Command("get", "Downloads tracks; goes on from what an interrupted run left.")
        {
            tracks, output, lyrics, force,
        };
        var action = new HubAction(screen, server) { WhenNobodyReads = ExitCode.Fault };
        action.Attach(command, async (hub, result, cancellationToken) =>
        {
            var request = new GetRequest(
                result.GetRequiredValue(tracks),
                Destination.Of(result.GetValue(output)),
                result.GetValue(lyrics),
                result.GetValue(force));
            if (request.Problem(screen.Pages.Profile.Out.IsTerminal) is { } problem)
                return Misuse.Refuse(screen, command, problem);

            return await new Getter(hub, screen, request).RunAsync(cancellationToken);
        });
        return command;
    }
}

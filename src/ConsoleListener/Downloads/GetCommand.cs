using System.CommandLine;
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
        command.Validators.Add(result =>
        {
            // Arguments that could not be read have been complained about already.
            if (result.Errors.Any()) return;
            var problem = Destination.Problem(
                result.GetValue(output), result.GetValue(tracks)?.Length ?? 0, result.GetValue(lyrics), screen.Pages.Profile.Out.IsTerminal);
            if (problem is not null) result.AddError(problem);
        });

        new HubAction(screen, server) { WhenNobodyReads = ExitCode.Fault }.Attach(command, (hub, result, cancellationToken) =>
        {
            var request = new GetRequest(
                result.GetRequiredValue(tracks), Destination.Of(result.GetValue(output)), result.GetValue(lyrics), result.GetValue(force));
            return new Getter(hub, screen, request).RunAsync(cancellationToken);
        });
        return command;
    }
}

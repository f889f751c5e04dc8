using System.CommandLine;
using Byeol.ConsoleListener.Output;
using Byeol.ConsoleListener.Server;

namespace Byeol.ConsoleListener.Lyrics;

/// <summary><c>byeol lyrics TRACK</c>: the sheet as LRC, or its timed lines as JSON.</summary>
internal static class LyricsCommand
{
    public static Command Create(Screen screen, Option<Uri> server)
    {
        var track = TrackArgument.One();
        var json = new Option<bool>("--json") { Description = "Write the timed lines as JSON." };
        var command = new Command("lyrics", "Prints the lyrics of a track as LRC.") { track, json };

        new HubAction(screen, server).Attach(command, async (hub, result, cancellationToken) =>
        {
            var id = result.GetRequiredValue(track);
            if (result.GetValue(json))
                await Json.WriteAsync(screen.Output, await hub.GetLyrics(id).WaitAsync(cancellationToken), cancellationToken);
            else
                await screen.Output.CopyFromAsync(hub.StreamLyrics(id, cancellationToken), cancellationToken);

            return ExitCode.Success;
        });
        return command;
    }
}

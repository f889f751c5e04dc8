using System.CommandLine;
using Byeol.Client.Connection;
using Byeol.Client.Tracks;
using Byeol.ConsoleListener.Output;
using Byeol.ConsoleListener.Server;

namespace Byeol.ConsoleListener.Tracks;

/// <summary><c>byeol tracks [QUERY]</c>: a table for people, lines for pipes, JSON for programs.</summary>
internal static class TracksCommand
{
    public static Command Create(Screen screen, Option<Uri> server)
    {
        var query = new Argument<string?>("QUERY")
        {
            Description = "Words that all stand in title, artist or album; case and accents do not count.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("tracks", "Lists tracks.") { query, json };

        new HubAction(screen, server).Attach(command, async (hub, result, cancellationToken) =>
        {
            await ListAsync(hub, screen, result.GetValue(query), result.GetValue(json), cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    private static async Task ListAsync(
        MusicHubClient hub, Screen screen, string? query, bool json, CancellationToken cancellationToken)
    {
        var tracks = hub.FindAllTracksAsync(query, cancellationToken);
        if (json)
            await Json.WriteAsync(screen.Output, await tracks.ToListAsync(cancellationToken), cancellationToken);
        else if (screen.Pages.Profile.Out.IsTerminal)
            TrackTable.Write(screen, await tracks.ToListAsync(cancellationToken));
        else
            await TrackLines.WriteAsync(screen.Output, tracks, cancellationToken);
    }
}

using System.CommandLine;
using Byeol.ConsoleListener.Output;
using Byeol.ConsoleListener.Server;

namespace Byeol.ConsoleListener.Texts;

/// <summary><c>byeol text NAME</c>: a text, printed as it arrives.</summary>
internal static class TextCommand
{
    public static Command Create(Screen screen, Option<Uri> server)
    {
        var name = new Argument<string>("NAME") { Description = "Path of a text on the server, with / between folders." };
        var command = new Command("text", "Prints a text as it arrives.") { name };

        new HubAction(screen, server).Attach(command, async (hub, result, cancellationToken) =>
        {
            var chunks = hub.StreamText(result.GetRequiredValue(name), cancellationToken);
            await screen.Output.CopyFromAsync(chunks, cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using Byeol.ConsoleListener.Collections;
using Byeol.ConsoleListener.Downloads;
using Byeol.ConsoleListener.Failures;
using Byeol.ConsoleListener.Lyrics;
using Byeol.ConsoleListener.Output;
using Byeol.ConsoleListener.Server;
using Byeol.ConsoleListener.Texts;
using Byeol.ConsoleListener.Tracks;

namespace Byeol.ConsoleListener;

/// <summary>The command <c>byeol</c>: its commands, and what it says to arguments that make no sense.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Screen screen, CancellationToken cancellationToken)
    {
        var result = Create(screen).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // Asking for help is right, whatever is missing.
        if (result.Errors.Count > 0 && result.Action is not HelpAction)
            return Misuse.Refuse(screen, result.CommandResult.Command, result.Errors.Select(error => error.Message));

        // Termination is ours: the built-in one gives a command two seconds and then kills it.
        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await result.InvokeAsync(invocation, cancellationToken);
    }

    // Not a RootCommand: that one goes by the name of the assembly.
    private static Command Create(Screen screen)
    {
        var server = ServerOption.Create();
        return new Command("byeol", "Lists, downloads and prints what a Byeol music hub has.")
        {
            new HelpOption(),
            new VersionOption(),
            server,
            TracksCommand.Create(screen, server),
            AlbumsCommand.Create(screen, server),
            ArtistsCommand.Create(screen, server),
            GetCommand.Create(screen, server),
            LyricsCommand.Create(screen, server),
            TextCommand.Create(screen, server),
        };
    }
}

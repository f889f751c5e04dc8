using System.CommandLine;
using Byeol.ConsoleListener.Output;

namespace Byeol.ConsoleListener.Failures;

/// <summary>What is said to arguments that make no sense.</summary>
internal static class Misuse
{
    /// <summary>Says what is wrong and where to read how it is right; the exit code.</summary>
    public static int Refuse(Screen screen, Command command, params IEnumerable<string> problems)
    {
        foreach (var problem in problems) screen.Fail(problem);
        screen.Say($"Try '{(command.Parents.Any() ? $"byeol {command.Name}" : command.Name)} --help'.");
        return ExitCode.Usage;
    }
}

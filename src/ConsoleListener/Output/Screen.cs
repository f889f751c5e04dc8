using Spectre.Console;

namespace Byeol.ConsoleListener.Output;

/// <summary>Where the console writes: what was asked for to standard output, all else to standard error.</summary>
internal sealed class Screen(Stream output, IAnsiConsole pages, IAnsiConsole messages) : IDisposable
{
    /// <summary>Standard output, byte for byte.</summary>
    public Stream Output => output;

    /// <summary>Standard output for people; its profile tells whether one is looking.</summary>
    public IAnsiConsole Pages => pages;

    /// <summary>Standard error.</summary>
    public IAnsiConsole Messages => messages;

    public static Screen OfThisProcess() => new(
        StandardOutput.Open(),
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }),
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    /// <summary>A sentence on standard error.</summary>
    public void Say(string sentence) => Write(sentence, Style.Plain);

    /// <summary>A sentence on standard error, of what went wrong.</summary>
    public void Fail(string sentence) => Write($"byeol: {sentence}", new Style(Color.Red));

    public void Dispose() => output.Dispose();

    // Spectre folds lines at the width of the terminal, which is 80 where there is none: only people want that.
    private void Write(string sentence, Style style)
    {
        var text = Printable.Of(sentence);
        if (messages.Profile.Out.IsTerminal) messages.Write(new ClearedText(new Text(text + "\n", style)));
        else messages.Profile.Out.Writer.WriteLine(text);
    }
}

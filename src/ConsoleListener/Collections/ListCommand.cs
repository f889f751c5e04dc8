using System.CommandLine;
using System.Text;
using Byeol.Client.Connection;
using Byeol.ConsoleListener.Output;
using Byeol.ConsoleListener.Server;
using Spectre.Console;

namespace Byeol.ConsoleListener.Collections;

/// <summary>A command that lists what the hub finds: a table for people, lines with tabs for pipes, JSON for programs.</summary>
internal sealed record ListCommand<T>
{
    public required string Name { get; init; }

    public required string Description { get; init; }

    /// <summary>What a query is looked for in.</summary>
    public required string Query { get; init; }

    /// <summary>What to say on a terminal when there is nothing.</summary>
    public required string Nothing { get; init; }

    /// <summary>Titles of the columns; numbers stand at the right.</summary>
    public required IReadOnlyList<(string Title, bool IsNumber)> Columns { get; init; }

    /// <summary>One cell for each column; empty where nothing is known.</summary>
    public required Func<T, IReadOnlyList<string>> Cells { get; init; }

    public required Func<MusicHubClient, string?, CancellationToken, IAsyncEnumerable<T>> Find { get; init; }

    public Command Create(Screen screen, Option<Uri> server)
    {
        var query = new Argument<string?>("QUERY") { Description = Query, Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command(Name, Description) { query, json };

        new HubAction(screen, server).Attach(command, async (hub, result, cancellationToken) =>
        {
            var found = Find(hub, result.GetValue(query), cancellationToken);
            if (result.GetValue(json))
                await Json.WriteAsync(screen.Output, await found.ToListAsync(cancellationToken), cancellationToken);
            else if (screen.Pages.Profile.Out.IsTerminal)
                WriteTable(screen, await found.ToListAsync(cancellationToken));
            else
                await WriteLinesAsync(screen.Output, found, cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    private void WriteTable(Screen screen, List<T> items)
    {
        if (items.Count == 0)
        {
            screen.Say(Nothing);
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var (title, isNumber) in Columns)
        {
            var column = new TableColumn(title);
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        // Text, not markup: a title may hold [brackets].
        foreach (var item in items) table.AddRow(Cells(item).Select(cell => new Text(Printable.Of(cell))));
        screen.Pages.Write(table);
    }

    private async Task WriteLinesAsync(Stream output, IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await foreach (var item in items)
        {
            var line = string.Join('\t', Cells(item).Select(Printable.Of)) + '\n';
            await output.WriteAsync(Encoding.UTF8.GetBytes(line), cancellationToken);
        }
    }
}

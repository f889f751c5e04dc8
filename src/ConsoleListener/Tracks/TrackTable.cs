using Byeol.ConsoleListener.Output;
using Byeol.Contract;
using Spectre.Console;

namespace Byeol.ConsoleListener.Tracks;

/// <summary>Tracks as a table on a terminal.</summary>
internal static class TrackTable
{
    public static void Write(Screen screen, IReadOnlyCollection<TrackSnapshot> tracks)
    {
        if (tracks.Count == 0)
        {
            screen.Say("No track matches.");
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var title in TrackColumns.Titles) table.AddColumn(title);
        table.Columns[0].RightAligned().NoWrap();
        table.Columns[4].RightAligned().NoWrap();
        table.Columns[5].NoWrap();

        // Text, not markup: a title may hold [brackets].
        foreach (var track in tracks) table.AddRow(TrackColumns.Of(track).Select(cell => new Text(cell)));
        screen.Pages.Write(table);
    }
}

using System.Text;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Tracks;

/// <summary>Tracks one a line, their cells apart by tabs, for cut, grep and awk. No cell holds a tab or ends a line.</summary>
internal static class TrackLines
{
    public static async Task WriteAsync(
        Stream output, IAsyncEnumerable<TrackSnapshot> tracks, CancellationToken cancellationToken)
    {
        await foreach (var track in tracks)
        {
            var line = string.Join('\t', TrackColumns.Of(track)) + '\n';
            await output.WriteAsync(Encoding.UTF8.GetBytes(line), cancellationToken);
        }
    }
}

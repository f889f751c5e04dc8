using Byeol.Contract;

namespace Byeol.Lyrics;

/// <summary>The lyrics of a track.</summary>
/// <param name="Lines">The timed lines, in the order of their start.</param>
public sealed record LyricSheet(IReadOnlyList<LyricLine> Lines)
{
    /// <summary>The sheet as clients see it.</summary>
    public LyricsSnapshot ToSnapshot() => new()
    {
        Lines = [.. Lines.Select(line => new LyricLineSnapshot { Start = line.Start.TotalSeconds, Text = line.Text })],
    };
}

/// <summary>A line, sung from its start until the next line's.</summary>
/// <param name="Start">Time from the beginning of the track; not negative.</param>
/// <param name="Text">The words; empty where the singing pauses.</param>
public sealed record LyricLine(TimeSpan Start, string Text);

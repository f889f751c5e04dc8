using System.Globalization;

namespace Byeol.Renditions;

/// <summary>What ffmpeg says on standard error while it runs: the count of samples (framecrc's lines), and complaints.</summary>
internal sealed class EncodeReport
{
    private const int MostComplaints = 20;
    private const int DurationColumn = 3;

    private readonly List<string> complaints = [];

    /// <summary>Samples of music so far.</summary>
    public long Samples { get; private set; }

    public IReadOnlyList<string> Complaints => complaints;

    public void Hear(string line)
    {
        if (line.StartsWith('#')) return;

        if (line.StartsWith("0,", StringComparison.Ordinal)
            && line.Split(',', StringSplitOptions.TrimEntries) is { Length: > DurationColumn } columns
            && long.TryParse(columns[DurationColumn], CultureInfo.InvariantCulture, out var samples))
        {
            Samples += samples;
        }
        else if (complaints.Count < MostComplaints && !string.IsNullOrWhiteSpace(line))
        {
            complaints.Add(line);
        }
    }
}

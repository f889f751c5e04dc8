using System.Text.Json;

namespace Byeol.Renditions;

/// <summary>What lies beside a whole rendition: all that its bytes do not tell at a glance.</summary>
/// <param name="SampleRate">Samples per second.</param>
/// <param name="Delay">Samples before the music.</param>
/// <param name="Samples">Samples of music.</param>
/// <param name="InitLength">Bytes of the initialization segment.</param>
/// <param name="Segments">For each segment, how many samples and how many bytes it has.</param>
internal sealed record Sidecar(int SampleRate, int Delay, long Samples, int InitLength, IReadOnlyList<long[]> Segments)
{
    /// <summary>Samples that fill up the last frame.</summary>
    public int Padding => (int)(Segments.Sum(segment => segment[0]) - Delay - Samples);

    private long Bytes => InitLength + Segments.Sum(segment => segment[1]);

    public static Sidecar Of(SegmentTable table, long samples)
    {
        var segments = table.Segments;
        var ends = segments.Skip(1).Select(segment => segment.Start).Append(table.End);
        return new Sidecar(
            table.SampleRate, (int)-table.Origin, samples, table.InitLength,
            [.. segments.Zip(ends, (segment, end) => new[] { end - segment.Start, segment.Length })]);
    }

    /// <summary>Reads it; null when it is damaged, or is not of these bytes.</summary>
    public static Sidecar? TryRead(string path, long mediaBytes)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Sidecar>(File.ReadAllBytes(path));
            var isSound = read is { SampleRate: > 0, Delay: >= 0, Samples: > 0, InitLength: > 0, Segments.Count: > 0 }
                && read.Segments.All(segment => segment is [> 0, > 0 and < int.MaxValue])
                && read.Bytes == mediaBytes
                && read.Padding >= 0;
            return isSound ? read : null;
        }
        catch (Exception damaged) when (damaged is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes it under its name at once, or not at all.</summary>
    public void Write(string path, string temporary)
    {
        using (var file = File.Create(temporary))
        {
            JsonSerializer.Serialize(file, this);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    public SegmentTable ToTable(string version)
    {
        var table = new SegmentTable(version, SampleRate, -Delay, -Delay);
        table.Begin(InitLength);
        long offset = InitLength;
        foreach (var segment in Segments)
        {
            table.Add(offset, (int)segment[1], segment[0]);
            offset += segment[1];
        }

        table.Finish(Samples);
        return table;
    }
}

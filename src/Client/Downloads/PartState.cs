using System.Text.Json;

namespace Byeol.Client.Downloads;

/// <summary>Of what a part is a part; kept beside it as JSON.</summary>
internal sealed record PartState(int TrackId, string Rendition, string Version, long Length)
{
    // More than any state is long: a file that grew beyond it is not one of ours.
    private const int LongestState = 4096;

    public static PartState Of(RemoteFile file) => new(file.TrackId, file.Rendition, file.Version, file.Length);

    /// <summary>The state in a file, or null when there is none that makes sense: empty, cut off, or something else.</summary>
    public static PartState? Read(Stream stream)
    {
        if (stream.Length is 0 or > LongestState) return null;

        try
        {
            stream.Position = 0;
            return JsonSerializer.Deserialize<PartState>(stream, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Replaces the content of the file and waits until the disk has it.</summary>
    public void Write(FileStream stream)
    {
        stream.SetLength(0);
        stream.Position = 0;
        JsonSerializer.Serialize(stream, this, JsonSerializerOptions.Web);
        stream.Flush(flushToDisk: true);
    }
}

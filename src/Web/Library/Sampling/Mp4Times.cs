using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Byeol.Library.Sampling;

/// <summary>
/// The times of an MP4 file in samples. MediaInfo tells them in milliseconds. iTunes says in a tag of its own, iTunSMPB, what is
/// music; others say it by the length of the media and by an edit list, which says where in the media the music begins.
/// </summary>
internal static class Mp4Times
{
    private const int MostBoxes = 2000;

    /// <summary>Null when the file does not tell, or counts in something else than samples.</summary>
    public static SampleFacts? Read(FileBytes file, int? sampleRate)
    {
        var boxes = Mp4Box.Walk(file).Take(MostBoxes).ToList();
        return OfTag(file, boxes) ?? OfMedia(file, boxes, sampleRate);
    }

    private static SampleFacts? OfMedia(FileBytes file, IReadOnlyList<Mp4Box> boxes, int? sampleRate)
    {
        // With a second track (a cover as a video, chapters) nobody knows whose box is whose.
        if (boxes.Count(box => box.Name == "mdhd") != 1) return null;

        var media = file.Read(boxes.First(box => box.Name == "mdhd").Content, 32).AsSpan();
        if (media.Length < 32) return null;

        var isLong = media[0] == 1;
        var scale = BinaryPrimitives.ReadUInt32BigEndian(media[(isLong ? 20 : 12)..]);
        var length = isLong ? BinaryPrimitives.ReadInt64BigEndian(media[24..]) : BinaryPrimitives.ReadUInt32BigEndian(media[16..]);
        if (scale != sampleRate || length <= 0) return null;

        var delay = boxes.FirstOrDefault(box => box.Name == "elst") is { } edits ? BeginningOf(file.Read(edits.Content, 32)) : 0;
        return delay is { } known && known < length ? new SampleFacts { Samples = length - known, Delay = known, Padding = null } : null;
    }

    /// <summary>Where in the media the only edit begins; null when there are several, as after cutting.</summary>
    private static int? BeginningOf(ReadOnlySpan<byte> edits)
    {
        if (edits.Length < 28 || BinaryPrimitives.ReadInt32BigEndian(edits[4..]) != 1) return null;

        var time = edits[0] == 1 ? BinaryPrimitives.ReadInt64BigEndian(edits[16..]) : BinaryPrimitives.ReadInt32BigEndian(edits[12..]);
        return time is >= 0 and < int.MaxValue ? (int)time : null;
    }

    /// <summary><c> 00000000 00000840 000001CA 0000000000A1C4F6 ...</c>: nothing, delay, padding, samples.</summary>
    private static SampleFacts? OfTag(FileBytes file, IReadOnlyList<Mp4Box> boxes)
    {
        foreach (var tag in boxes.Where(box => box.Name == "----"))
        {
            var text = Encoding.Latin1.GetString(file.Read(tag.Content, (int)Math.Min(tag.ContentLength, 512)));
            var data = text.IndexOf("data", StringComparison.Ordinal);
            if (data < 0 || !text.Contains("iTunSMPB", StringComparison.Ordinal)) continue;

            var words = text[Math.Min(text.Length, data + 12)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length >= 4 && Hex(words[1]) is { } delay && Hex(words[2]) is { } padding && Hex(words[3]) is > 0 and { } samples)
                return new SampleFacts { Samples = samples, Delay = (int)delay, Padding = (int)padding };
        }

        return null;
    }

    private static long? Hex(string word) =>
        long.TryParse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1L << 40
            ? value
            : null;
}

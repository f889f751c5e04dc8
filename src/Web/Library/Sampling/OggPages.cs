using System.Buffers.Binary;

namespace Byeol.Library.Sampling;

/// <summary>The last page of an Ogg file says how many samples there are (RFC 3533, 6: granule position).</summary>
internal static class OggPages
{
    // A page has at most 65,307 bytes, so the last one begins in here.
    private const int EndBytes = 128 * 1024;
    private const int GranuleOffset = 6;

    /// <summary>Null when the end tells nothing.</summary>
    public static SampleFacts? Read(FileBytes file, bool isOpus)
    {
        var end = file.ReadEnd(EndBytes).AsSpan();
        for (var at = end.LastIndexOf("OggS"u8); at >= 0; at = end[..at].LastIndexOf("OggS"u8))
        {
            if (at + GranuleOffset + 8 > end.Length) continue;

            // -1: no packet ends on this page.
            var granule = BinaryPrimitives.ReadInt64LittleEndian(end[(at + GranuleOffset)..]);
            if (granule <= 0) continue;

            var delay = isOpus ? OpusHead.PreSkip(file) ?? 0 : 0;
            return granule > delay ? new SampleFacts { Samples = granule - delay, Delay = delay } : null;
        }

        return null;
    }
}

using Byeol.Catalog;

namespace Byeol.Renditions;

/// <summary>Whether an original holds what was recorded, bit for bit.</summary>
internal static class Losslessness
{
    private static readonly HashSet<string> LosslessTypes =
    [
        "audio/flac", "audio/wav", "audio/aiff", "audio/x-ape",
        "audio/mp4; codecs=\"alac\"", "audio/mp4; codecs=\"flac\"", "audio/ogg; codecs=\"flac\"",
    ];

    /// <summary>As the scan found, or else as the type has it.</summary>
    public static bool Of(TrackRow row) => row.IsLossless || LosslessTypes.Contains(row.MimeType);
}

namespace Byeol.ConsoleListener.Downloads;

/// <summary>The extension by which players know a kind of audio.</summary>
internal static class AudioExtension
{
    /// <param name="mimeType">With or without parameters.</param>
    public static string Of(string mimeType) => mimeType.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "audio/mpeg" or "audio/mp3" => ".mp3",
        "audio/mp4" or "audio/x-m4a" or "video/mp4" => ".m4a",
        "audio/aac" => ".aac",
        "audio/flac" or "audio/x-flac" => ".flac",
        "audio/ogg" when mimeType.Contains("opus", StringComparison.OrdinalIgnoreCase) => ".opus",
        "audio/ogg" or "application/ogg" => ".ogg",
        "audio/opus" => ".opus",
        "audio/webm" or "video/webm" => ".webm",
        "audio/wav" or "audio/x-wav" or "audio/wave" or "audio/vnd.wave" => ".wav",
        "audio/aiff" or "audio/x-aiff" => ".aiff",
        _ => ".audio",
    };
}

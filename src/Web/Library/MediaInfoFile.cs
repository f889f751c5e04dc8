using System.Globalization;
using System.Text.Json.Serialization;

namespace Byeol.Library;

/// <summary>What MediaInfo says of one file.</summary>
internal sealed class MediaInfoFile(IReadOnlyList<MediaInfoPart> parts)
{
    private readonly MediaInfoPart? general = parts.FirstOrDefault(part => part.Type == "General");
    private readonly MediaInfoPart? audio = parts.FirstOrDefault(part => part.Type == "Audio");

    public bool HasAudio => audio is not null;

    public string? Title => Tag(general?.Title);

    public string? Artist => Tag(general?.Performer);

    public string? Album => Tag(general?.Album);

    public (string? Format, string? Id) Codec => (audio?.Format, audio?.CodecId);

    public TimeSpan? Duration =>
        double.TryParse(audio?.Duration ?? general?.Duration, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && seconds > 0 && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string? Tag(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

/// <summary>A part of MediaInfo's answer: the file as a whole ("General"), or one of its streams ("Audio", "Image", ...).</summary>
internal sealed record MediaInfoPart
{
    [JsonPropertyName("@type")] public string? Type { get; init; }

    [JsonPropertyName("Format")] public string? Format { get; init; }

    [JsonPropertyName("CodecID")] public string? CodecId { get; init; }

    [JsonPropertyName("Duration")] public string? Duration { get; init; }

    [JsonPropertyName("Title")] public string? Title { get; init; }

    [JsonPropertyName("Performer")] public string? Performer { get; init; }

    [JsonPropertyName("Album")] public string? Album { get; init; }
}

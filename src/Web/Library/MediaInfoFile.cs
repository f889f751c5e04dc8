using System.Globalization;
using System.Text;
using System.Text.Json;
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

    [JsonPropertyName("Title"), JsonConverter(typeof(MediaInfoText))] public string? Title { get; init; }

    [JsonPropertyName("Performer"), JsonConverter(typeof(MediaInfoText))] public string? Performer { get; init; }

    [JsonPropertyName("Album"), JsonConverter(typeof(MediaInfoText))] public string? Album { get; init; }
}

/// <summary>A tag: text, or, where it holds control characters, <c>{"@dt":"binary.base64","#value":"..."}</c>.</summary>
internal sealed class MediaInfoText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();

        var value = JsonElement.ParseValue(ref reader);
        return value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("#value", out var base64)
            && base64.TryGetBytesFromBase64(out var bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}

using System.Text;
using System.Text.Json;

namespace Byeol.Library.Facts;

/// <summary>A part of MediaInfo's answer: the file as a whole ("General"), or one of its streams ("Audio", "Image", ...).</summary>
internal sealed class MediaInfoPart(JsonElement part)
{
    public string? Type => Text("@type");

    /// <summary>The first of these fields that is filled. What MediaInfo has no field of its own for stands in "extra", as it was tagged.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            var value = part.TryGetProperty(name, out var field) ? field : Extra(name);
            if (TextOf(value) is { } text) return text;
        }

        return null;
    }

    private JsonElement Extra(string name)
    {
        if (!part.TryGetProperty("extra", out var extra) || extra.ValueKind != JsonValueKind.Object) return default;
        return extra.EnumerateObject().FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>Text, or, where it holds control characters, <c>{"@dt":"binary.base64","#value":"..."}</c>.</summary>
    private static string? TextOf(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when value.TryGetProperty("#value", out var base64) && base64.TryGetBytesFromBase64(out var bytes) =>
                Encoding.UTF8.GetString(bytes),
            _ => null,
        };
        return TagText.Clean(text);
    }
}

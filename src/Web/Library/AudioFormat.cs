namespace Byeol.Library;

/// <summary>An audio file format, known by the ending of the name.</summary>
/// <param name="MimeType">Without codecs.</param>
/// <param name="NamesCodec">Whether the container holds one of several codecs, which the MIME type must then name.</param>
/// <param name="HasSignature">Whether a file beginning with these bytes can be of this format.</param>
internal sealed record AudioFormat(string MimeType, bool NamesCodec, Func<byte[], bool> HasSignature)
{
    /// <summary>Bytes at the beginning of a file that a signature may need.</summary>
    public const int SignatureBytes = 12;

    public static readonly AudioFormat Mp3 = new("audio/mpeg", false, head => At(head, 0, "ID3"u8) || IsMpegFrame(head));
    public static readonly AudioFormat Flac = new("audio/flac", false, head => At(head, 0, "fLaC"u8) || At(head, 0, "ID3"u8));
    public static readonly AudioFormat Mp4 = new("audio/mp4", true, head => At(head, 4, "ftyp"u8));
    public static readonly AudioFormat Adts = new("audio/aac", false, head => At(head, 0, "ID3"u8) || IsMpegFrame(head));
    public static readonly AudioFormat Ogg = new("audio/ogg", true, head => At(head, 0, "OggS"u8));
    public static readonly AudioFormat WebM = new("audio/webm", true, head => At(head, 0, [0x1A, 0x45, 0xDF, 0xA3]));
    public static readonly AudioFormat Wave = new("audio/wav", false, head => At(head, 0, "RIFF"u8) && At(head, 8, "WAVE"u8));
    public static readonly AudioFormat Aiff = new("audio/aiff", false, head => At(head, 0, "FORM"u8) && At(head, 8, "AIF"u8));
    public static readonly AudioFormat Wma = new("audio/x-ms-wma", false, head => At(head, 0, [0x30, 0x26, 0xB2, 0x75]));
    public static readonly AudioFormat Ape = new("audio/x-ape", false, head => At(head, 0, "MAC "u8));
    public static readonly AudioFormat WavPack = new("audio/x-wavpack", false, head => At(head, 0, "wvpk"u8));

    private static readonly Dictionary<string, AudioFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".mp3"] = Mp3,
        [".flac"] = Flac,
        [".m4a"] = Mp4,
        [".aac"] = Adts,
        [".ogg"] = Ogg,
        [".oga"] = Ogg,
        [".opus"] = Ogg,
        [".webm"] = WebM,
        [".weba"] = WebM,
        [".wav"] = Wave,
        [".aif"] = Aiff,
        [".aiff"] = Aiff,
        [".wma"] = Wma,
        [".ape"] = Ape,
        [".wv"] = WavPack,
    };

    /// <summary>Whether nothing that it can hold has lost anything; a WAV file may hold an MP3, and does.</summary>
    public bool IsLossless => this == Flac || this == Ape;

    /// <summary>The format that a file of this name should have; null when it is not one of audio.</summary>
    public static AudioFormat? OfName(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path));

    /// <summary>The MIME type with the codec as Media Source Extensions wants it (RFC 6381), where it must be named and is known.</summary>
    /// <param name="codec">What MediaInfo calls the codec, and its id in the container if any.</param>
    public string MimeTypeWith((string? Format, string? Id) codec)
    {
        if (!NamesCodec) return MimeType;

        var name = codec.Format switch
        {
            "AAC" when codec.Id?.StartsWith("mp4a-", StringComparison.Ordinal) == true => codec.Id.Replace('-', '.'),
            "AAC" => "mp4a.40.2",
            "ALAC" => "alac",
            "FLAC" => "flac",
            "Opus" => "opus",
            "Vorbis" => "vorbis",
            _ => null,
        };
        return name is null ? MimeType : $"{MimeType}; codecs=\"{name}\"";
    }

    private static bool At(byte[] head, int offset, ReadOnlySpan<byte> signature) =>
        head.AsSpan(Math.Min(offset, head.Length)).StartsWith(signature);

    private static bool IsMpegFrame(byte[] head) => head is [0xFF, >= 0xE0, ..];
}

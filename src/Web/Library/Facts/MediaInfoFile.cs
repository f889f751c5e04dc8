using System.Globalization;

namespace Byeol.Library.Facts;

/// <summary>What MediaInfo says of one file, under the names that MediaInfo gives things in each of the containers.</summary>
internal sealed class MediaInfoFile(IReadOnlyList<MediaInfoPart> parts)
{
    private readonly MediaInfoPart? general = parts.FirstOrDefault(part => part.Type == "General");
    private readonly MediaInfoPart? audio = parts.FirstOrDefault(part => part.Type == "Audio");

    public bool HasAudio => audio is not null;

    /// <summary>Whether MediaInfo knows what kind of file it is.</summary>
    public bool HasFormat => general?.Text("Format") is not null;

    /// <summary>Whether a part of the file is missing; a WAV from a recorder that was stopped looks like that as well.</summary>
    public bool IsTruncated => general?.Text("IsTruncated") == "Yes";

    public bool HasCover => general?.Text("Cover") == "Yes";

    public string? Title => general?.Text("Track", "Title");

    public string? Artist => IsWma && WmaAuthor is { } author ? author : general?.Text("Performer", "ARTIST", IsWave ? "Director" : "Performer");

    public string? AlbumArtist => general?.Text("Album_Performer", "ALBUM_ARTIST", "ALBUMARTIST") ?? (WmaAuthor is null ? null : general?.Text("Performer"));

    public string? Album => general?.Text("Album", "ALBUM", IsWave ? "OriginalSourceForm_Name" : "Album");

    public int? Disc => Count(general?.Text(IsWave ? "DISC" : "Part_Position", "Part", "DISC", "DISCNUMBER", "WM_PartOfSet"));

    public int? Number => Count(general?.Text("Track_Position", IsWave ? "Part_Position" : "TRACK", "TRACKNUMBER"));

    public int? Year => YearIn(general?.Text("Recorded_Date", "DATE", "YEAR", "Released_Date", "Original_Released_Date"));

    public string? Genre => general?.Text("Genre", "GENRE");

    public (string? Format, string? Id) Codec => (audio?.Text("Format"), audio?.Text("CodecID"));

    /// <summary>Whether nothing was lost in encoding. MediaInfo says so only where a codec could be either.</summary>
    public bool IsLossless => (audio?.Text("Compression_Mode"), audio?.Text("Format")) switch
    {
        ("Lossless", _) => true,
        ("Lossy", _) => false,
        (_, "WMA") => audio?.Text("Format_Profile") == "Lossless",
        (_, "PCM" or "FLAC" or "ALAC" or "WavPack" or "Monkey's Audio") => true,
        _ => false,
    };

    /// <summary>In seconds; reckoned from milliseconds in most containers.</summary>
    public double? Duration =>
        Decimal(audio?.Text("Duration") ?? general?.Text("Duration")) is > 0 and < 100_000_000 and var seconds ? seconds : null;

    /// <summary>Samples that a decoder gives, or reckoned from <see cref="Duration"/>.</summary>
    public long? SamplingCount => Decimal(audio?.Text("SamplingCount")) is >= 1 and < 1e15 and var samples ? (long)samples : null;

    public int? SampleRate => Integer(audio?.Text("SamplingRate"));

    public int? Channels => Integer(audio?.Text("Channels"));

    /// <summary>A lossy codec has none, though MediaInfo may tell what its decoder gives.</summary>
    public int? BitDepth => IsLossless ? Integer(audio?.Text("BitDepth")) : null;

    public int? BitRate => Integer(audio?.Text("BitRate"));

    public double? TrackGain => Loudness.R128(Extra("R128_TRACK_GAIN")) ?? Loudness.Gain(audio?.Text("ReplayGain_Gain") ?? Extra("REPLAYGAIN_TRACK_GAIN"));

    public double? TrackPeak => Loudness.Peak(audio?.Text("ReplayGain_Peak") ?? Extra("REPLAYGAIN_TRACK_PEAK"));

    public double? AlbumGain =>
        Loudness.R128(Extra("R128_ALBUM_GAIN")) ?? Loudness.Gain(general?.Text("Album_ReplayGain_Gain", "REPLAYGAIN_ALBUM_GAIN"));

    public double? AlbumPeak => Loudness.Peak(general?.Text("Album_ReplayGain_Peak", "REPLAYGAIN_ALBUM_PEAK"));

    private bool IsWave => general?.Text("Format") is "Wave" or "RF64";

    private bool IsWma => general?.Text("Format") is "Windows Media";

    /// <summary>Where a WMA file names both, MediaInfo takes the album's artist for the performer.</summary>
    private string? WmaAuthor => IsWma ? general?.Text("Author", "Accompaniment") : null;

    private string? Extra(string name) => general?.Text(name) ?? audio?.Text(name);

    /// <summary>The 7 of <c>7/12</c>; null for none, and for what is no count.</summary>
    private static int? Count(string? tag) => Integer(tag?.Split('/', 2)[0]) is > 0 and < 100_000 and var count ? count : null;

    /// <summary>The year of a date, which every tagger writes in its own way.</summary>
    private static int? YearIn(string? date)
    {
        for (var at = 0; at + 4 <= date?.Length; at++)
        {
            var isWhole = at + 4 == date.Length || !char.IsAsciiDigit(date[at + 4]);
            if (date.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0 && isWhole && Integer(date[at..(at + 4)]) is >= 1000 and var year) return year;
        }

        return null;
    }

    private static int? Integer(string? text) =>
        Decimal(text) is >= 0 and <= int.MaxValue and var number ? (int)number : null;

    private static double? Decimal(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

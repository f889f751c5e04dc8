using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>
/// How much louder or softer to play so that all tracks, or all albums, sound equally loud (ReplayGain 2.0, -18 LUFS; the R128
/// gains of Opus, which aim at -23 LUFS, are converted). What is not tagged is null.
/// </summary>
[DataContract]
public sealed record ReplayGainSnapshot
{
    /// <summary>Decibels.</summary>
    [DataMember(Name = "trackGain")] public double? TrackGain { get; init; }

    /// <summary>Largest sample of the track, where 1 is full scale.</summary>
    [DataMember(Name = "trackPeak")] public double? TrackPeak { get; init; }

    /// <summary>Decibels.</summary>
    [DataMember(Name = "albumGain")] public double? AlbumGain { get; init; }

    /// <summary>Largest sample of the album, where 1 is full scale.</summary>
    [DataMember(Name = "albumPeak")] public double? AlbumPeak { get; init; }
}

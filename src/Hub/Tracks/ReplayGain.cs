using Byeol.Contract;

namespace Byeol.Tracks;

/// <summary>Gains in decibels that bring a track, or its album, to -18 LUFS; peaks where 1 is full scale. What is not tagged is null.</summary>
public sealed record ReplayGain(double? TrackGain, double? TrackPeak, double? AlbumGain, double? AlbumPeak)
{
    /// <summary>As clients see it.</summary>
    public ReplayGainSnapshot ToSnapshot() => new()
    {
        TrackGain = TrackGain,
        TrackPeak = TrackPeak,
        AlbumGain = AlbumGain,
        AlbumPeak = AlbumPeak,
    };
}

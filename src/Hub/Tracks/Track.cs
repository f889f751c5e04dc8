using Byeol.Media;

namespace Byeol.Tracks;

/// <summary>A track of the catalog.</summary>
/// <param name="Id">Identifies the track; the first is 1.</param>
/// <param name="Title">Title; never empty.</param>
/// <param name="Artist">Performer, or null when unknown.</param>
/// <param name="Album">Album, or null when unknown.</param>
/// <param name="Duration">Length in time, or null when unknown.</param>
/// <param name="LyricsLocation">Where <see cref="IMediaStore"/> finds the lyrics, or null when there are none.</param>
/// <param name="Renditions">The forms in which it can be had.</param>
public sealed record Track(
    int Id,
    string Title,
    string? Artist,
    string? Album,
    TimeSpan? Duration,
    string? LyricsLocation,
    IReadOnlyList<Rendition> Renditions);

/// <summary>One form of a track's sound.</summary>
/// <param name="Name">Unique within the track.</param>
/// <param name="MimeType">With codecs where Media Source Extensions wants them.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Version">Changes whenever the bytes may have changed.</param>
/// <param name="Location">Where <see cref="IMediaStore"/> finds the bytes.</param>
public sealed record Rendition(string Name, string MimeType, long Length, string Version, string Location);

/// <summary>Some of the tracks that match, and how many match in all.</summary>
public sealed record TrackPage(IReadOnlyList<Track> Items, int Total);

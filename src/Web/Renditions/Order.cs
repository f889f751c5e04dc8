namespace Byeol.Renditions;

/// <summary>A rendition that somebody wants.</summary>
/// <param name="TrackId">The track.</param>
/// <param name="Original">Version of the original.</param>
/// <param name="Path">The original.</param>
/// <param name="Recipe">How to make it.</param>
/// <param name="Version">What it will be.</param>
/// <param name="Duration">Of the track, as far as its tags tell.</param>
internal sealed record Order(int TrackId, string Original, string Path, Recipe Recipe, string Version, TimeSpan? Duration);

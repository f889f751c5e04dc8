namespace Byeol.Streaming;

/// <summary>A range of a rendition, as a client asked for it.</summary>
/// <param name="TrackId">The track.</param>
/// <param name="Rendition">Name of the rendition.</param>
/// <param name="Version">The version that the client is reading, or null for what is there.</param>
/// <param name="Offset">First byte.</param>
/// <param name="Length">Bytes wanted, or null for all to the end.</param>
public sealed record AudioRequest(int TrackId, string Rendition, string? Version, long Offset, long? Length);

namespace Byeol.Contract;

/// <summary>
/// The codes of expected failures. A fault's message is <c>code: one sentence</c>, the sentence meant for people.
/// Codes are part of the contract: they are added, never renamed.
/// </summary>
public static class FaultCode
{
    /// <summary>There is no track with this id.</summary>
    public const string TrackNotFound = "track-not-found";

    /// <summary>There is no text with this name.</summary>
    public const string TextNotFound = "text-not-found";

    /// <summary>The track has no lyrics.</summary>
    public const string LyricsNotFound = "lyrics-not-found";

    /// <summary>The track has no rendition with this name.</summary>
    public const string RenditionNotFound = "rendition-not-found";

    /// <summary>The rendition is no longer the version that was asked for: get the track again and begin anew.</summary>
    public const string TrackChanged = "track-changed";

    /// <summary>The offset is at or past the end.</summary>
    public const string RangeNotSatisfiable = "range-not-satisfiable";

    /// <summary>The file is not text in UTF-8.</summary>
    public const string NotUtf8 = "not-utf8";

    /// <summary>The connection has as many streams open as it may: end one, or wait until one ends.</summary>
    public const string TooManyStreams = "too-many-streams";

    /// <summary>The server knows the file but cannot read it now.</summary>
    public const string MediaUnavailable = "media-unavailable";

    /// <summary>The file cannot be decoded; the server will not try again until it changes.</summary>
    public const string MediaRefused = "media-refused";

    /// <summary>There is no album or artist with this id.</summary>
    public const string CollectionNotFound = "collection-not-found";

    /// <summary>The track has no cover.</summary>
    public const string CoverNotFound = "cover-not-found";

    /// <summary>The request makes no sense: an argument is missing, negative or too large.</summary>
    public const string BadRequest = "bad-request";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        TrackNotFound, TextNotFound, LyricsNotFound, RenditionNotFound, TrackChanged,
        RangeNotSatisfiable, NotUtf8, TooManyStreams, MediaUnavailable, MediaRefused,
        CollectionNotFound, CoverNotFound, BadRequest,
    ];
}

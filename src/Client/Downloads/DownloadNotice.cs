namespace Byeol.Client.Downloads;

/// <summary>Something that a person who watches a download wants to know.</summary>
public enum DownloadNotice
{
    /// <summary>An existing part is continued.</summary>
    PartIsResumed,

    /// <summary>There was a part, but nothing tells of which version it is: begun anew.</summary>
    PartIsUnknown,

    /// <summary>There was a part of another version or another track: begun anew.</summary>
    PartIsOfAnotherVersion,

    /// <summary>The resumed part, now complete, has not the digest of the server's file: fetched anew.</summary>
    PartDoesNotVerify,

    /// <summary>The file changed on the server in the middle: begun anew.</summary>
    TrackChanged,

    /// <summary>The connection is lost, or brings nothing; it is tried again.</summary>
    ConnectionLost,

    /// <summary>After <see cref="ConnectionLost"/>: bytes come again.</summary>
    GoesOn,
}

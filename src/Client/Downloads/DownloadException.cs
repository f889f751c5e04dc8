namespace Byeol.Client.Downloads;

/// <summary>Why a download failed on this side. What the server refuses is a <c>MusicFaultException</c>.</summary>
public enum DownloadFault
{
    /// <summary>What came has not the digest that the server tells.</summary>
    DoesNotVerify,

    /// <summary>The file changed on the server, after bytes that cannot be taken back or again and again.</summary>
    KeepsChanging,

    /// <summary>The target exists with other content, and replacing it was not allowed.</summary>
    TargetExists,

    /// <summary>The target is a folder or a device.</summary>
    TargetIsNoFile,

    /// <summary>The folder of the target does not exist.</summary>
    NoFolder,

    /// <summary>Another process is downloading to the same target.</summary>
    InUse,
}

/// <summary>A download that failed for a reason on this side.</summary>
public sealed class DownloadException(DownloadFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why.</summary>
    public DownloadFault Fault => fault;
}

namespace Byeol.Client.Downloads;

/// <summary>What to do with a target that exists with other content.</summary>
public enum ExistingTarget
{
    /// <summary>Leave it and fail with <see cref="DownloadFault.TargetExists"/>.</summary>
    Keep,

    /// <summary>Replace it, once the new one is complete and verified.</summary>
    Replace,
}

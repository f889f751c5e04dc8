namespace Byeol.Client.Downloads;

/// <summary>A file that one process at a time has open.</summary>
internal static class ExclusiveFile
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <summary>Opens or makes the file for reading and writing; every write reaches the system at once.</summary>
    public static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (DirectoryNotFoundException exception)
        {
            throw new DownloadException(DownloadFault.NoFolder, $"there is no folder {Path.GetDirectoryName(path)}", exception);
        }
        catch (IOException exception) when (exception.HResult is WindowsSharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            throw new DownloadException(DownloadFault.InUse, $"another process is writing {path}", exception);
        }
    }
}

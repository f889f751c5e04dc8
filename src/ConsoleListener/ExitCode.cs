namespace Byeol.ConsoleListener;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int Fault = 1;
    public const int Usage = 2;

    /// <summary>What a shell tells of a process that Ctrl-C ended.</summary>
    public const int Cancelled = 130;
}

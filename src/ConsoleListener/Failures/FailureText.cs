using Byeol.Client.Connection;
using Byeol.Client.Downloads;

namespace Byeol.ConsoleListener.Failures;

/// <summary>Says in one sentence what went wrong, and what one can do.</summary>
internal static class FailureText
{
    public static string Of(Exception exception) => exception switch
    {
        MusicFaultException fault => $"{fault.Code}: {fault.Sentence}",
        MusicHubConnectionException { IsUnreachable: true } =>
            $"{Sentence(exception.Message)} Is the server running? Give its address with --server.",
        DownloadException { Fault: DownloadFault.TargetExists } =>
            $"{Sentence(exception.Message)} Use --force to replace it, or -o to write elsewhere.",
        DownloadException { Fault: DownloadFault.TargetIsNoFile } =>
            $"{Sentence(exception.Message)} Use -o - to write to standard output.",
        MusicHubConnectionException or DownloadException or IOException or UnauthorizedAccessException =>
            Sentence(exception.Message),
        _ => Sentence($"something unforeseen: {exception.GetType().Name}: {exception.Message}"),
    };

    private static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";
}

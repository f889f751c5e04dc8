using System.Collections.Concurrent;

namespace Byeol.Browsing;

/// <summary>
/// Errors and warnings on the console (a breach of the content security policy is one), uncaught errors, dialogs, and requests
/// that failed.
/// </summary>
public sealed class Complaints
{
    private readonly ConcurrentQueue<string> heard = [];
    private readonly ConcurrentQueue<string> hosts = [];

    internal Complaints(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") heard.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => heard.Enqueue($"uncaught: {error}");
        page.Dialog += (_, dialog) =>
        {
            heard.Enqueue($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.RequestFailed += (_, request) =>
        {
            // An audio element breaks its download off when it is sent elsewhere, and hls.js that of a segment.
            if (request is { ResourceType: "media" or "xhr", Failure: "net::ERR_ABORTED" }) return;
            heard.Enqueue($"failed: {request.Url} {request.Failure}");
        };
        page.Request += (_, request) => Note(request.Url);
        page.WebSocket += (_, socket) => Note(socket.Url);
    }

    public IEnumerable<string> All => heard;

    /// <summary>Every host and port that anything was asked of.</summary>
    public IEnumerable<string> Hosts => hosts.Distinct();

    private void Note(string url)
    {
        // What has no host (blob:, data:) leaves nothing.
        if (new Uri(url) is { Authority: { Length: > 0 } host }) hosts.Enqueue(host);
    }
}

namespace Byeol.Contract;

/// <summary>A fault taken apart: <c>code: one sentence</c>.</summary>
/// <param name="Code">One of <see cref="FaultCode"/>.</param>
/// <param name="Sentence">What happened, for people.</param>
public sealed record Fault(string Code, string Sentence)
{
    private const string Marker = "HubException: ";

    /// <summary>
    /// Reads a fault out of the text that reaches a SignalR client, which wraps the server's message in a sentence of its own:
    /// <c>An unexpected error occurred invoking 'GetTrack' on the server. HubException: track-not-found: There is ...</c>.
    /// Null when there is none in it.
    /// </summary>
    public static Fault? Parse(string message)
    {
        var marker = message.IndexOf(Marker, StringComparison.Ordinal);
        var text = marker < 0 ? message : message[(marker + Marker.Length)..];
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) return null;

        var code = text[..colon];
        return FaultCode.All.Contains(code) ? new Fault(code, text[(colon + 2)..]) : null;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Code}: {Sentence}";
}

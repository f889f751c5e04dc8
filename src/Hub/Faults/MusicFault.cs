using Byeol.Contract;
using Microsoft.AspNetCore.SignalR;

namespace Byeol.Faults;

/// <summary>
/// An expected failure, told to the caller. It is a <see cref="HubException"/> because SignalR passes the text of those on
/// and hides that of all others, which is just what is wanted: nothing else about the inside leaks.
/// </summary>
/// <param name="code">One of <see cref="FaultCode"/>.</param>
/// <param name="sentence">What happened and, where it helps, what to do; for people.</param>
public sealed class MusicFault(string code, string sentence) : HubException($"{code}: {sentence}")
{
    /// <summary>One of <see cref="FaultCode"/>.</summary>
    public string Code => code;

    /// <summary>What happened, for people.</summary>
    public string Sentence => sentence;

    internal static MusicFault BadRequest(string sentence) => new(FaultCode.BadRequest, sentence);

    internal static MusicFault TrackNotFound(int trackId) =>
        new(FaultCode.TrackNotFound, $"There is no track {trackId}.");

    internal static MusicFault LyricsNotFound(int trackId) =>
        new(FaultCode.LyricsNotFound, $"Track {trackId} has no lyrics.");
}

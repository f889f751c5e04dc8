using Byeol.Contract;

namespace Byeol.Faults;

/// <summary>An expected failure, to be told to the caller. All other exceptions are hidden from callers.</summary>
/// <param name="code">One of <see cref="FaultCode"/>.</param>
/// <param name="sentence">What happened and, where it helps, what to do; for people.</param>
public sealed class FaultException(string code, string sentence) : Exception($"{code}: {sentence}")
{
    /// <summary>One of <see cref="FaultCode"/>.</summary>
    public string Code => code;

    /// <summary>What happened, for people.</summary>
    public string Sentence => sentence;

    internal static FaultException BadRequest(string sentence) => new(FaultCode.BadRequest, sentence);

    internal static FaultException TrackNotFound(int trackId) =>
        new(FaultCode.TrackNotFound, $"There is no track {trackId}.");

    internal static FaultException LyricsNotFound(int trackId) =>
        new(FaultCode.LyricsNotFound, $"Track {trackId} has no lyrics.");
}

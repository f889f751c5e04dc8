namespace Byeol.Engines;

/// <summary>What a listener sees at a moment, in whichever engine.</summary>
/// <param name="Title">Of what is playing.</param>
/// <param name="Position">In the track, in seconds.</param>
/// <param name="Source">Where the audio element has its sound from.</param>
/// <param name="Silences">What the audio element has done so far that is no sound: events, each with the element's time.</param>
internal sealed record Sight(string Title, double Position, string Source, IReadOnlyList<string> Silences);

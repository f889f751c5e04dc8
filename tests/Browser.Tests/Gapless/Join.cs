namespace Byeol.Gapless;

/// <summary>What is heard where one track goes over into the next.</summary>
/// <param name="ExtraSamples">More than the signal has there; negative when some are missing.</param>
/// <param name="Likeness">Of the recording to the signal, at the less alike of both sides: 1 is the very same.</param>
/// <param name="LargestError">
/// Between the recording and the signal from before the join until after it, where full scale is 1. Only a lossless way brings
/// it near zero.
/// </param>
internal readonly record struct Join(int ExtraSamples, double Likeness, float LargestError)
{
    private const int Piece = 8192;

    /// <summary>The edges of a lossy half are smeared by half a frame or two: pieces stand so far from the join.</summary>
    private const int Distance = 4096;

    /// <summary>Finds a piece of the signal from either side of its split in a recording.</summary>
    public static Join Measure(ContinuousSignal signal, float[] recording)
    {
        var start = signal.Split - Distance - Piece;
        var before = Find(start);
        var after = Find(signal.Split + Distance);
        Assert.True(before.Place >= 0 && after.Place >= 0, "The recording is too short to hold the join.");

        return new Join(
            after.Place - before.Place - (2 * Distance + Piece),
            Math.Min(before.Likeness, after.Likeness),
            LargestErrorOf(signal.Samples.AsSpan(start, 2 * (Distance + Piece)), recording.AsSpan(before.Place)));

        Alignment Find(int place) => Alignment.Find(signal.Samples.AsSpan(place, Piece), recording);
    }

    private static float LargestErrorOf(ReadOnlySpan<float> signal, ReadOnlySpan<float> recording)
    {
        var largest = 0f;
        for (var index = 0; index < Math.Min(signal.Length, recording.Length); index++)
            largest = Math.Max(largest, Math.Abs(signal[index] - recording[index]));
        return largest;
    }
}

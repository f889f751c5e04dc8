using System.Numerics;
using System.Runtime.InteropServices;

namespace Byeol.Gapless;

/// <summary>Where a piece of a signal stands in a recording.</summary>
/// <param name="Place">Of its first sample in the recording.</param>
/// <param name="Likeness">1 when the recording is the very same there, but for its volume; 0 when it has nothing to do with it.</param>
internal readonly record struct Alignment(int Place, double Likeness)
{
    /// <summary>Tries every place: the best cross-correlation wins.</summary>
    public static Alignment Find(ReadOnlySpan<float> piece, ReadOnlySpan<float> recording)
    {
        var best = new Alignment(-1, 0);
        var pieceEnergy = Dot(piece, piece);
        for (var place = 0; place + piece.Length <= recording.Length; place++)
        {
            var there = recording.Slice(place, piece.Length);
            var product = Dot(piece, there);
            if (product <= 0) continue;
            var likeness = product / Math.Sqrt(pieceEnergy * Dot(there, there));
            if (likeness > best.Likeness) best = new Alignment(place, likeness);
        }

        return best;
    }

    private static double Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector<float>.Zero;
        var lefts = MemoryMarshal.Cast<float, Vector<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector<float>>(right);
        for (var index = 0; index < lefts.Length; index++) sum += lefts[index] * rights[index];

        var rest = 0f;
        for (var index = lefts.Length * Vector<float>.Count; index < left.Length; index++) rest += left[index] * right[index];
        return Vector.Sum(sum) + rest;
    }
}

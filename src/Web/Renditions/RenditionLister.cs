using Byeol.Catalog;
using Byeol.Contract;
using Byeol.Tracks;

namespace Byeol.Renditions;

/// <summary>Which renditions a track has: its file, and what can be made of that.</summary>
internal sealed class RenditionLister(Ffmpeg ffmpeg, RenditionCache cache)
{
    private const int UsualRate = 44_100;
    private const int UsualBits = 16;

    /// <summary>FLAC takes music down to about this share of its bits.</summary>
    private const double LosslessShare = 0.6;

    /// <summary>The original, then what applies, best first.</summary>
    public IReadOnlyList<Rendition> Of(TrackRow row) =>
    [
        new Rendition(RenditionSnapshot.Original, row.MimeType, row.Length, row.BitRate, row.Version, row.Path),
        .. RefusalOf(row) is null ? ffmpeg.Recipes.Where(recipe => Applies(recipe, row)).Select(recipe => Made(recipe, row)) : [],
    ];

    /// <summary>Why nothing can be made of the file as it is now; null when something can.</summary>
    public static string? RefusalOf(TrackRow row) => row.RefusedVersion == row.Version ? row.Refusal : null;

    /// <summary>Never lossless from a lossy source, nor from one that FLAC cannot hold bit for bit.</summary>
    private static bool Applies(Recipe recipe, TrackRow row) =>
        recipe != Recipe.Lossless || (row.IsLossless && row.BitDepth is null or <= 24);

    private Rendition Made(Recipe recipe, TrackRow row)
    {
        var version = recipe.VersionOf(row.Version);
        var length = cache.LengthOf(version);
        return new Rendition(recipe.Name, recipe.MimeType, length, BitRateOf(recipe, row, length), version, row.Path);
    }

    private static int BitRateOf(Recipe recipe, TrackRow row, long? length)
    {
        var channels = row.Channels ?? 2;
        if (length is { } bytes && row.Duration is > 0) return (int)Math.Min(bytes * 8 / row.Duration.Value, int.MaxValue);
        if (recipe.BitRateOf(channels) is { } lossy) return lossy;
        return (int)((row.SampleRate ?? UsualRate) * channels * (row.BitDepth ?? UsualBits) * LosslessShare);
    }
}

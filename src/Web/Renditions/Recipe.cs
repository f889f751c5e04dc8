using System.Security.Cryptography;
using System.Text;
using Byeol.Contract;

namespace Byeol.Renditions;

/// <summary>How a rendition is made.</summary>
/// <param name="Name">Of the rendition.</param>
/// <param name="MimeType">With the codec.</param>
/// <param name="Number">Counted up whenever the bytes come out otherwise, so that what was made before is made anew.</param>
/// <param name="Encoder">What ffmpeg calls the encoder.</param>
/// <param name="FrameSamples">Samples in a frame of the codec.</param>
/// <param name="Delay">Samples before the music.</param>
/// <param name="Fill">The filters that make whole frames of the sound.</param>
internal sealed record Recipe(
    string Name, string MimeType, int Number, string Encoder, int FrameSamples, int Delay, string Fill)
{
    /// <summary>FLAC. Its frames are set, because it would take shorter ones for low rates.</summary>
    public static Recipe Lossless { get; } =
        new(RenditionSnapshot.Lossless, "audio/mp4; codecs=\"flac\"", 1, "flac", 4608, 0, "anull");

    /// <summary>AAC. The last frame is filled up with zeros: browsers play a short one too long.</summary>
    public static Recipe High { get; } =
        new(RenditionSnapshot.High, "audio/mp4; codecs=\"mp4a.40.2\"", 1, "aac", 1024, 1024, "asetnsamples=n=1024");

    /// <summary>Opus. 648 zeros and the codec's own 312 samples make a delay of one whole frame.</summary>
    public static Recipe Low { get; } =
        new(RenditionSnapshot.Low, "audio/mp4; codecs=\"opus\"", 1, "libopus", 960, 960, "adelay=648S:all=1,asetnsamples=n=960");

    /// <summary>All, best first.</summary>
    public static IReadOnlyList<Recipe> All { get; } = [Lossless, High, Low];

    /// <summary>The recipe of a made rendition.</summary>
    public static Recipe Of(string rendition) => All.First(recipe => recipe.Name == rendition);

    /// <summary>The version of what this recipe makes of a version of an original.</summary>
    public string VersionOf(string original) => Hash($"{original} {Name} {Number}");

    /// <summary>The version of a part of it.</summary>
    public static string VersionOfPart(string version, long start) => Hash($"{version} from {start}");

    /// <summary>Samples per second of what is made of sound with another number of them.</summary>
    public int RateOf(int source) => this switch
    {
        { Name: RenditionSnapshot.Lossless } => source,
        { Name: RenditionSnapshot.High } when source % 11_025 == 0 => 44_100,
        _ => 48_000,
    };

    /// <summary>Channels of what is made of sound with another number of them.</summary>
    public int ChannelsOf(int source) => Name is RenditionSnapshot.Lossless ? source : Math.Min(source, 2);

    /// <summary>Bits per second of the lossy ones; mono needs half of stereo.</summary>
    public int? BitRateOf(int channels) => Name switch
    {
        RenditionSnapshot.High => channels == 1 ? 128_000 : 256_000,
        RenditionSnapshot.Low => channels == 1 ? 48_000 : 96_000,
        _ => null,
    };

    /// <summary>How many times faster than sound one core of a small machine makes it.</summary>
    public double UsualSpeed => Name switch
    {
        RenditionSnapshot.Lossless => 200,
        RenditionSnapshot.High => 25,
        _ => 60,
    };

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}

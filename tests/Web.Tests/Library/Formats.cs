using Byeol.Catalog;
using Byeol.Hosting;

namespace Byeol.Library;

/// <summary>A library with a file of every format, and what may happen to one; served once for all tests that do it no harm.</summary>
public sealed class Formats : IAsyncLifetime
{
    /// <summary>Tests that use it.</summary>
    public const string Collection = "Formats";

    private static readonly string[] Tags = [.. new[]
        {
            "title=제목 歌", "artist=歌手", "album_artist=Various", "album=أغنية", "disc=2/3", "track=7/12", "date=2019-05-06", "genre=Rock",
            "REPLAYGAIN_TRACK_GAIN=-7.89 dB", "REPLAYGAIN_TRACK_PEAK=0.987654", "REPLAYGAIN_ALBUM_GAIN=+1.5 dB", "REPLAYGAIN_ALBUM_PEAK=0.999",
        }.SelectMany(tag => (string[])["-metadata", tag])];

    internal Site Site { get; } = new();

    public async ValueTask InitializeAsync()
    {
        foreach (var (name, codec) in new[]
        {
            ("a.mp3", "libmp3lame"), ("a.flac", "flac"), ("a.wav", "pcm_s16le"), ("a.aiff", "pcm_s16be"), ("a.wv", "wavpack"),
            ("aac.m4a", "aac"), ("alac.m4a", "alac"), ("a.ogg", "libvorbis"), ("flac.oga", "flac"), ("a.opus", "libopus"),
            ("a.aac", "aac"), ("a.wma", "wmav2"), ("a.webm", "libopus"),
        })
        {
            var format = codec is "flac" or "alac" ? "s16" : null;
            await Sound.MakeAsync(PathOf(name), ["-c:a", codec, .. format is null ? [] : new[] { "-sample_fmt", name == "alac.m4a" ? "s16p" : format }, "-write_id3v2", "1", .. Tags]);
        }

        await Sound.MakeAsync(PathOf("bare.mp3"), "-write_xing", "0");
        await Sound.MakeAsync(PathOf("r128.opus"), "-metadata", "R128_TRACK_GAIN=-256", "-metadata", "R128_ALBUM_GAIN=512");

        var flac = await File.ReadAllBytesAsync(PathOf("a.flac"));
        await File.WriteAllBytesAsync(PathOf("with ID3v1.flac"), [.. flac, .. "TAG"u8, .. new byte[125]]);
        foreach (var percent in new[] { 10, 50, 90 })
            await File.WriteAllBytesAsync(PathOf($"cut {percent}.flac"), flac[..(10_000 + (flac.Length - 10_000) * percent / 100)]);
        var mp4 = await File.ReadAllBytesAsync(PathOf("aac.m4a"));
        await File.WriteAllBytesAsync(PathOf("cut.m4a"), mp4[..30_000]);
        await File.WriteAllBytesAsync(
            PathOf("itunes.m4a"), FreeFormTag.AddTo(mp4, "iTunSMPB", " 00000000 00000840 000001CA 0000000000021700 00000000"));
        var wav = await File.ReadAllBytesAsync(PathOf("a.wav"));
        await File.WriteAllBytesAsync(PathOf("cut.wav"), wav[..(wav.AsSpan().IndexOf("data"u8) + 8 + 50_000 * 4)]);
        Site.Start();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    public string PathOf(string name) => Site.Music.File(name);

    internal Task<TrackRow> RowAsync(string path) => Site.RowAsync(path);
}

[CollectionDefinition(Formats.Collection)]
public class SharedFormats : ICollectionFixture<Formats>;

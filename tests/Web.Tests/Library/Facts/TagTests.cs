using System.Text;

namespace Byeol.Library.Facts;

[Collection(Formats.Collection)]
public class TagTests(Formats formats)
{
    [Theory]
    [InlineData("a.mp3")]
    [InlineData("a.flac")]
    [InlineData("a.ogg")]
    [InlineData("a.opus")]
    [InlineData("a.webm")]
    [InlineData("a.wma")]
    [InlineData("a.wv")]
    [InlineData("a.aiff")]
    public async Task All_tags_are_read_in_every_container(string name)
    {
        var row = await formats.RowAsync(name);

        Assert.Equal(("제목 歌", "歌手", "Various", "أغنية"), (row.Title, row.Artist, row.AlbumArtist, row.Album));
        Assert.Equal((2, 7, 2019, "Rock"), (row.Disc, row.Number, row.Year, row.Genre));
        Assert.Equal((-7.89, 0.987654, 1.5, 0.999), (row.TrackGain!.Value, row.TrackPeak!.Value, row.AlbumGain!.Value, row.AlbumPeak!.Value));
    }

    [Theory]
    [InlineData("aac.m4a")]
    [InlineData("alac.m4a")]
    [InlineData("a.wav")]
    public async Task Names_and_numbers_are_read_where_ffmpeg_writes_no_loudness(string name)
    {
        var row = await formats.RowAsync(name);

        Assert.Equal(("제목 歌", "歌手", "أغنية", 7, 2019, "Rock"), (row.Title, row.Artist, row.Album, row.Number, row.Year, row.Genre));
    }

    [Fact]
    public async Task What_Opus_says_of_its_loudness_is_brought_to_the_level_of_ReplayGain()
    {
        var row = await formats.RowAsync("r128.opus");

        Assert.Equal((4, 7), (row.TrackGain, row.AlbumGain));
    }

    [Theory]
    [InlineData("a.flac", true, 16)]
    [InlineData("flac.oga", true, 16)]
    [InlineData("a.wav", true, 16)]
    [InlineData("alac.m4a", true, 16)]
    [InlineData("a.wv", true, 32)]
    [InlineData("a.wma", false, null)]
    [InlineData("a.mp3", false, null)]
    [InlineData("aac.m4a", false, null)]
    [InlineData("a.opus", false, null)]
    public async Task Only_what_lost_nothing_is_lossless_and_has_a_bit_depth(string name, bool isLossless, int? bitDepth)
    {
        var row = await formats.RowAsync(name);

        Assert.Equal((isLossless, bitDepth, 2), (row.IsLossless, row.BitDepth, row.Channels));
        Assert.Equal(name == "a.opus" ? 48000 : 44100, row.SampleRate);
        Assert.InRange(row.BitRate!.Value, 20_000, 2_200_000);
    }

    [Theory]
    [InlineData("-7.89 dB", -7.89)]
    [InlineData("+3dB", 3.0)]
    [InlineData(" 0.0 ", 0.0)]
    [InlineData("loud", null)]
    [InlineData("999 dB", null)]
    [InlineData("NaN", null)]
    [InlineData("1e300", 1.0)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_gain_is_a_number_of_decibels_or_nothing(string? tag, double? gain) => Assert.Equal(gain, Loudness.Gain(tag));

    [Theory]
    [InlineData("a\0b", "a b")]
    [InlineData("\0\0", null)]
    [InlineData("ì\u00A0\u009Cëª©", "제목")]
    [InlineData("Motörhead", "Motörhead")]
    [InlineData("Ã©tÃ©", "été")]
    [InlineData("  ", null)]
    public void Text_of_a_tag_can_be_kept_in_any_database(string tag, string? text) => Assert.Equal(text, TagText.Clean(tag));

    [Fact]
    public void A_tag_of_a_million_letters_is_cut() => Assert.Equal(1000, TagText.Clean(new StringBuilder().Insert(0, "가나", 500_000).ToString())!.Length);

    [Fact]
    public void Half_of_a_character_is_none() => Assert.Equal("half \uFFFD", TagText.Clean("half " + "🎵"[0]));
}

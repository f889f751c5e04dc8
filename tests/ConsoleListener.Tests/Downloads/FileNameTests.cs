using System.Text;
using Byeol.ConsoleListener.Downloads;
using Byeol.Contract;

namespace Byeol.ConsoleListener.Tests.Downloads;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("전통 민요", "아리랑", "전통 민요 - 아리랑.mp3")]
    [InlineData(null, "untagged", "untagged.mp3")]
    [InlineData(" ", "blank artist", "blank artist.mp3")]
    [InlineData("AC/DC", "T.N.T.", "AC_DC - T.N.T.mp3")]
    [InlineData(null, "../../etc/passwd", "_.._etc_passwd.mp3")]
    [InlineData("..", "..", "track 7.mp3")]
    [InlineData(null, "..\\..\\windows", "_.._windows.mp3")]
    [InlineData(null, ".hidden", "hidden.mp3")]
    [InlineData(null, "-rf", "rf.mp3")]
    [InlineData(null, "", "track 7.mp3")]
    [InlineData(null, "...", "track 7.mp3")]
    [InlineData(null, "a\0b\u001b[2Jc\nd", "a b [2Jc d.mp3")]
    [InlineData(null, "abc\u202Egnp", "abc gnp.mp3")]
    [InlineData(null, "C:\\x? <*>|\"", "C__x_ _____.mp3")]
    [InlineData(null, "NUL", "_NUL.mp3")]
    [InlineData(null, "com1.backup", "_com1.backup.mp3")]
    [InlineData(null, "console", "console.mp3")]
    public void A_name_is_harmless_whatever_the_tags_say(string? artist, string title, string name) =>
        Assert.Equal(name, FileName.Of(Track(artist, title)));

    [Fact]
    public void Half_a_character_becomes_the_mark_for_one() =>
        Assert.Equal("half \uFFFD of a star.mp3", FileName.Of(Track(null, "half \uD83C of a star")));

    [Theory]
    [InlineData("가")]
    [InlineData("🌟")]
    [InlineData("a가🌟")]
    public void A_long_name_is_cut_between_characters(string text)
    {
        var name = FileName.Of(Track(null, string.Concat(Enumerable.Repeat(text, 300))));

        Assert.InRange(Encoding.UTF8.GetByteCount(name), 196, 200);
        Assert.DoesNotContain('\uFFFD', name);
        Assert.EndsWith(".mp3", name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audio/mpeg", ".mp3")]
    [InlineData("audio/mp4; codecs=\"mp4a.40.2\"", ".m4a")]
    [InlineData("audio/flac", ".flac")]
    [InlineData("audio/ogg; codecs=opus", ".opus")]
    [InlineData("audio/ogg; codecs=vorbis", ".ogg")]
    [InlineData("AUDIO/WAV", ".wav")]
    [InlineData("../../x", ".audio")]
    [InlineData("", ".audio")]
    public void The_extension_follows_from_the_kind_of_audio(string mimeType, string extension) =>
        Assert.Equal(extension, AudioExtension.Of(mimeType));

    [Theory]
    [InlineData("a/song.mp3", "a/song.lrc")]
    [InlineData("a.b/song", "a.b/song.lrc")]
    [InlineData("song.lrc", "song.lrc.lrc")]
    public void Lyrics_lie_beside_the_audio_and_never_on_it(string audio, string lyrics) =>
        Assert.Equal(lyrics, LyricsFile.PathBeside(audio));

    private static TrackSnapshot Track(string? artist, string title) => new()
    {
        Id = 7,
        Title = title,
        Artist = artist,
        Album = null,
        Duration = null,
        HasLyrics = false,
        Renditions = [new() { Name = "original", MimeType = "audio/mpeg", Length = 1, Version = "v" }],
    };
}

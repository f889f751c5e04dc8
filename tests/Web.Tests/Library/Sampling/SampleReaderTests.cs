using Byeol.Testing;

namespace Byeol.Library.Sampling;

/// <summary>What is counted is what ffmpeg decodes; what cannot be known exactly is not told.</summary>
[Collection(Formats.Collection)]
public class SampleReaderTests(Formats formats)
{
    [Theory]
    [InlineData("a.mp3", 576, 1065)]
    [InlineData("a.flac", 0, 0)]
    [InlineData("a.wav", 0, 0)]
    [InlineData("a.aiff", 0, 0)]
    [InlineData("a.wv", 0, 0)]
    [InlineData("aac.m4a", 1024, null)]
    [InlineData("alac.m4a", 0, null)]
    [InlineData("a.ogg", 0, null)]
    [InlineData("flac.oga", 0, null)]
    public async Task Samples_are_exact_where_the_file_tells_them(string name, int? delay, int? padding)
    {
        var row = await formats.RowAsync(name);
        Assert.Equal((Sound.Samples, delay, padding), ((int)row.Samples!, row.EncoderDelay, row.EncoderPadding));
        Assert.Equal(Sound.Samples / 44100.0, row.Duration!.Value, 1e-9);
    }

    [Fact]
    public async Task The_samples_of_Opus_are_those_behind_its_pre_skip()
    {
        using var folder = new TemporaryFolder();
        await Sound.FfmpegAsync(["-i", formats.PathOf("a.opus"), "-f", "s16le", folder.File("decoded")]);

        var row = await formats.RowAsync("a.opus");
        Assert.Equal((new FileInfo(folder.File("decoded")).Length / 4, 312), (row.Samples!.Value, row.EncoderDelay));
    }

    [Theory]
    [InlineData("a.aac", null)]
    [InlineData("a.wma", null)]
    [InlineData("a.webm", 312)]
    [InlineData("bare.mp3", null)]
    public async Task Where_a_file_does_not_tell_its_samples_its_duration_is_known_all_the_same(string name, int? delay)
    {
        var row = await formats.RowAsync(name);
        Assert.Equal((null, delay), (row.Samples, row.EncoderDelay));
        Assert.InRange(row.Duration!.Value, 3.1, 3.2);
    }

    [Fact]
    public async Task What_iTunes_says_of_samples_counts_before_the_times_of_the_container()
    {
        var row = await formats.RowAsync("itunes.m4a");
        Assert.Equal((0x21700L, 0x840, 0x1CA), (row.Samples!.Value, row.EncoderDelay, row.EncoderPadding));
    }

    [Fact]
    public async Task A_FLAC_whose_end_is_missing_is_listed_with_its_reason()
    {
        var problems = (await formats.Site.ProblemsAsync()).Items;
        Assert.Equal(
            ["cut 10.flac", "cut 50.flac", "cut 90.flac", "cut.m4a"],
            problems.Where(problem => problem.Reason == "it is cut short: its end is missing").Select(problem => problem.Path));
        Assert.Equal(Sound.Samples, (await formats.RowAsync("a.flac")).Samples);
        Assert.Equal(Sound.Samples, (await formats.RowAsync("with ID3v1.flac")).Samples);
    }

    [Fact]
    public async Task A_recording_in_WAV_that_was_broken_off_is_what_there_is_of_it()
    {
        var row = await formats.RowAsync("cut.wav");
        Assert.Equal(50_000, row.Samples);
    }

    [Fact]
    public void Random_bytes_of_any_length_are_read_without_a_crash()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(5);
        byte[][] heads =
        [
            [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 9], [0xFF, 0xFB, 0x90, 0xC4], [.. "fLaC"u8, 0, 0, 0, 34], [0, 0, 0, 1, .. "moov"u8],
            [0, 0, 0, 8, .. "moov"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "trak"u8], [.. "OggS"u8], [.. "wvpk"u8], [0xFF, 0xF1, 0x50, 0x80, 0, 0, 0], [],
        ];
        foreach (var name in new[] { "a.mp3", "a.flac", "a.m4a", "a.aac", "a.ogg", "a.webm", "a.wav", "a.aiff", "a.wma", "a.ape", "a.wv" })
        {
            foreach (var head in heads)
            {
                var rest = new byte[random.Next(0, 3) * random.Next(0, 700)];
                random.NextBytes(rest);
                File.WriteAllBytes(folder.File(name), [.. head, .. rest]);

                using var handle = File.OpenHandle(folder.File(name));
                foreach (var codec in new[] { null, "Opus" })
                    Assert.NotNull(SampleReader.Read(AudioFormat.OfName(name)!, new FileBytes(handle), codec, 1, 44100));
            }
        }
    }
}

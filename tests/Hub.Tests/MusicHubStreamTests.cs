using System.Text;
using Byeol.Contract;
using Byeol.Hosting;

namespace Byeol;

public class MusicHubStreamTests
{
    private const int ChunkBytes = 32 * 1024;
    private static readonly byte[] Audio = RandomBytes((128 * 1024) - 3);

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task The_chunks_of_audio_joined_are_the_range(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack));
        host.Library.Add(Audio);

        (long Offset, long? Length)[] ranges =
        [
            (0, null), (0, Audio.Length), (0, 1), (0, 0), (12_345, 70_001), (Audio.Length - 1, null), (Audio.Length - 10, 1000),
            (ChunkBytes, ChunkBytes), (1, long.MaxValue), (5, ChunkBytes + 8), (Audio.Length - ChunkBytes - 4, null),
        ];
        foreach (var (offset, length) in ranges)
        {
            var chunks = await host.StreamAudio(offset: offset, length: length).ToListAsync();
            var end = length is null ? Audio.Length : (int)Math.Min(Audio.Length, offset + Math.Min(length.Value, Audio.Length));
            Assert.Equal(Audio[(int)offset..end], chunks.SelectMany(chunk => chunk));
            Assert.All(chunks.SkipLast(1), chunk => Assert.InRange(chunk.Length, 16 * 1024, 32 * 1024));
        }
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task Audio_that_cannot_be_had_is_a_fault_with_a_code(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack));
        host.Library.Add(Audio);

        Assert.Equal(FaultCode.TrackNotFound, await FaultAssert.CodeOf(host.StreamAudio(trackId: 2)));
        Assert.Equal(FaultCode.TrackNotFound, await FaultAssert.CodeOf(host.StreamAudio(trackId: int.MinValue)));
        Assert.Equal(FaultCode.RenditionNotFound, await FaultAssert.CodeOf(host.StreamAudio(rendition: "ORIGINAL")));
        Assert.Equal(FaultCode.RenditionNotFound, await FaultAssert.CodeOf(host.StreamAudio(rendition: null)));
        Assert.Equal(FaultCode.TrackChanged, await FaultAssert.CodeOf(host.StreamAudio(version: "v0")));
        Assert.Equal(FaultCode.RangeNotSatisfiable, await FaultAssert.CodeOf(host.StreamAudio(offset: Audio.Length)));
        Assert.Equal(FaultCode.RangeNotSatisfiable, await FaultAssert.CodeOf(host.StreamAudio(offset: long.MaxValue, length: long.MaxValue)));
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(host.StreamAudio(offset: -1)));
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(host.StreamAudio(length: -1)));
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task A_file_that_changes_in_the_middle_ends_the_pull_before_a_byte_of_it_goes_out(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack));
        host.Library.Add(Audio);
        var media = host.Library.Media["1.mp3"];
        media.BeforeRead = offset =>
        {
            if (offset >= ChunkBytes * 2) media.Version = "v2";
            return Task.CompletedTask;
        };

        var received = new List<byte>();
        var code = await FaultAssert.CodeOf(async () =>
        {
            await foreach (var chunk in host.StreamAudio(version: "v1")) received.AddRange(chunk);
        });

        Assert.Equal(FaultCode.TrackChanged, code);
        Assert.Equal(Audio[..(ChunkBytes * 2)], received);
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task A_text_comes_in_chunks_that_decode_alone(bool overKestrel, bool inMessagePack)
    {
        var text = string.Concat(Enumerable.Repeat("아리랑 고개로 넘어간다 🌟 e\u0301 ", 50));
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack), ("Hub:TextChunkBytes", "7"));
        host.Library.Texts["노래.txt"] = Encoding.UTF8.GetBytes(text);
        host.Library.Texts["empty"] = [];

        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var chunks = await host.StreamText("노래.txt").ToListAsync();
        Assert.All(chunks, chunk => Assert.InRange(chunk.Length, 1, 7));
        Assert.Equal(text, string.Concat(chunks.Select(strict.GetString)));
        Assert.Empty(await host.StreamText("empty").ToListAsync());
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task A_text_that_cannot_be_had_is_a_fault_before_its_first_chunk(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack), ("Hub:TextChunkBytes", "16"));
        host.Library.Texts["late.txt"] = [.. Enumerable.Repeat((byte)'a', 1000), 0xB0, 0xA1];

        Assert.Equal(FaultCode.TextNotFound, await FaultAssert.CodeOf(host.StreamText("none")));
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(host.StreamText("")));
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(host.StreamText(null)));

        var received = 0;
        Assert.Equal(FaultCode.NotUtf8, await FaultAssert.CodeOf(async () =>
        {
            await foreach (var chunk in host.StreamText("late.txt")) received += chunk.Length;
        }));
        Assert.Equal(0, received);
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task Lyrics_come_a_line_a_chunk_and_joined_are_the_sheet(bool overKestrel, bool inMessagePack)
    {
        string[] lines = ["[ti:아리랑]\r\n", "\n", "[00:01.00]아리랑 아리랑\n", "[00:02.00]no line end"];
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack));
        host.Library.Add(Audio, Encoding.UTF8.GetBytes(string.Concat(lines)));
        host.Library.Add(Audio);
        host.Library.Add(Audio, [0xB0, 0xA1, (byte)'\n']);

        Assert.Equal(lines, (await host.StreamLyrics(1).ToListAsync()).Select(Encoding.UTF8.GetString));
        Assert.Equal(FaultCode.LyricsNotFound, await FaultAssert.CodeOf(host.StreamLyrics(2)));
        Assert.Equal(FaultCode.NotUtf8, await FaultAssert.CodeOf(host.StreamLyrics(3)));
        Assert.Equal(FaultCode.TrackNotFound, await FaultAssert.CodeOf(host.StreamLyrics(4)));
    }

    [Fact]
    public async Task A_sheet_beyond_all_measure_is_refused()
    {
        await using var host = await HubHost.StartAsync(new Route(false, true), ("Hub:LyricsBytes", "1024"));
        host.Library.Add(Audio, new byte[1025]);

        Assert.Equal(FaultCode.MediaUnavailable, await FaultAssert.CodeOf(host.StreamLyrics(1)));
    }

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}

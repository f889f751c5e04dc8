using System.Text.Json;
using System.Text.Json.Nodes;
using Byeol.Testing;
using MessagePack;

namespace Byeol.Contract;

/// <summary>The golden files are what both protocols write and both clients read; the player's tests read the same files.</summary>
public class GoldenTests
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    [Fact]
    public void A_page_of_tracks_is_as_the_golden_file_has_it() => AssertGolden<TrackPageSnapshot>("track-page.json");

    [Fact]
    public void Lyrics_are_as_the_golden_file_has_them() => AssertGolden<LyricsSnapshot>("lyrics.json");

    [Fact]
    public void A_page_of_albums_is_as_the_golden_file_has_it() => AssertGolden<AlbumPageSnapshot>("album-page.json");

    [Fact]
    public void A_page_of_artists_is_as_the_golden_file_has_it() => AssertGolden<ArtistPageSnapshot>("artist-page.json");

    [Fact]
    public void The_state_of_the_library_is_as_the_golden_file_has_it() => AssertGolden<LibrarySnapshot>("library.json");

    [Fact]
    public void Segments_are_as_the_golden_file_has_them() => AssertGolden<SegmentIndexSnapshot>("segments.json");

    private static void AssertGolden<T>(string file)
    {
        var golden = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Golden, file)))!;
        var value = golden.Deserialize<T>(CamelCase);

        AssertSame(golden, JsonSerializer.SerializeToNode(value, CamelCase));

        var packed = MessagePackSerializer.Serialize(value, cancellationToken: TestContext.Current.CancellationToken);
        AssertSame(golden, JsonNode.Parse(MessagePackSerializer.ConvertToJson(packed)));
        AssertSame(golden, JsonSerializer.SerializeToNode(MessagePackSerializer.Deserialize<T>(packed), CamelCase));
    }

    private static void AssertSame(JsonNode expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected.ToJsonString()}, got {actual?.ToJsonString()}");
}

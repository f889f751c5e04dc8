using System.Security.Cryptography;
using System.Text.Json;
using Byeol.Contract;
using Byeol.Testing;
using CliWrap;
using CliWrap.Buffered;

namespace Byeol.Wire;

/// <summary>What Microsoft's JavaScript client sees, in Node, over both protocols.</summary>
public class JavaScriptClientTests
{
    [Theory]
    [InlineData("json")]
    [InlineData("messagepack")]
    public async Task All_three_streams_arrive_whole_and_faults_arrive_with_their_code(string protocol)
    {
        await using var server = await ServerProcess.StartAsync(Repository.SampleLibrary, Repository.SampleTexts);
        var seen = await SeeAsync(server, protocol);

        var text = File.ReadAllBytes(Path.Combine(Repository.SampleTexts, "text_sample"));
        Assert.Equal(Sha256(text), Text("text", "sha256"));
        Assert.True(seen.GetProperty("text").GetProperty("decodeAlone").GetBoolean());
        Assert.True(seen.GetProperty("lyrics").GetProperty("decodeAlone").GetBoolean());

        var audio = Directory.EnumerateFiles(Repository.SampleLibrary, "*", SearchOption.AllDirectories)
            .Single(file => Sha256(File.ReadAllBytes(file)) == Text("audio", "sha256"));
        Assert.Equal(Sha256(File.ReadAllBytes(Path.ChangeExtension(audio, ".lrc"))), Text("lyrics", "sha256"));
        Assert.Equal(Text("audio", "sha256"), seen.GetProperty("digest").GetString());
        Assert.InRange(seen.GetProperty("audio").GetProperty("largest").GetInt32(), 16 * 1024, 32 * 1024);
        Assert.Equal(70_001, seen.GetProperty("part").GetProperty("length").GetInt32());

        Assert.Equal(
            [FaultCode.TrackNotFound, FaultCode.TextNotFound, FaultCode.TrackChanged],
            seen.GetProperty("faults").EnumerateArray().Select(fault => Fault.Parse(fault.GetString()!)?.Code));

        string? Text(string part, string name) => seen.GetProperty(part).GetProperty(name).GetString();
    }

    [Fact]
    public async Task Both_protocols_show_the_same_names_and_values_and_those_are_the_golden_ones()
    {
        await using var server = await ServerProcess.StartAsync(Repository.SampleLibrary, Repository.SampleTexts);
        var json = await SeeAsync(server, "json");
        var messagePack = await SeeAsync(server, "messagepack");

        foreach (var part in new[] { "page", "track", "timed", "digest" })
            Assert.Equal(json.GetProperty(part).GetRawText(), messagePack.GetProperty(part).GetRawText());

        // The samples have no loudness in their tags, so there it is null.
        var golden = NamesIn(Golden("track-page.json")).Where(name => !name.StartsWith("items.replayGain.", StringComparison.Ordinal));
        Assert.Equal(golden, NamesIn(json.GetProperty("page")));
        Assert.Equal(NamesIn(Golden("lyrics.json")), NamesIn(json.GetProperty("timed")));
    }

    private static async Task<JsonElement> SeeAsync(ServerProcess server, string protocol)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Wire", "hub.mjs");
        var player = Path.Combine(Repository.Root, "src", "Web", "client");
        var run = await Cli.Wrap("node").WithArguments([script, server.Address.ToString(), protocol, player]).ExecuteBufferedAsync();
        return JsonDocument.Parse(run.StandardOutput).RootElement;
    }

    private static JsonElement Golden(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Golden, name))).RootElement;

    /// <summary>All property names, as paths: <c>items.renditions.name</c>.</summary>
    private static SortedSet<string> NamesIn(JsonElement element, string path = "")
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                names.Add(path + property.Name);
                names.UnionWith(NamesIn(property.Value, path + property.Name + "."));
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) names.UnionWith(NamesIn(item, path));
        }

        return names;
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

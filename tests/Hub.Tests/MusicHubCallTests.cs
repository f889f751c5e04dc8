using System.Security.Cryptography;
using System.Text;
using Byeol.Contract;
using Byeol.Hosting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Byeol;

public class MusicHubCallTests
{
    private static readonly byte[] Audio = Encoding.UTF8.GetBytes("not really sound");

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task Tracks_are_found_page_by_page(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack), ("Hub:PageSize", "100"));
        for (var track = 0; track < 125; track++) host.Library.Add(Audio);

        var page = await Find(null, 120, 10);
        Assert.Equal([121, 122, 123, 124, 125], page.Items.Select(track => track.Id));
        Assert.Equal(125, page.Total);
        Assert.Equal(11, (await Find("Title 2", 0, 10)).Total);
        Assert.Empty((await Find(null, int.MaxValue, 1)).Items);
        Assert.Equal(100, (await Find(null, 0, int.MaxValue)).Items.Count);

        foreach (var (skip, take) in new[] { (-1, 10), (0, 0), (0, -1), (0, int.MinValue) })
            Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(() => Find(null, skip, take)));
        Assert.Equal(FaultCode.BadRequest, await FaultAssert.CodeOf(() => Find(new string('x', 201), 0, 1)));

        Task<TrackPageSnapshot> Find(string? query, int skip, int take) =>
            host.Connection.InvokeAsync<TrackPageSnapshot>(nameof(IMusicHub.FindTracks), query, skip, take);
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task A_track_its_lyrics_and_its_digest_are_given(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack));
        host.Library.Add(Audio, Encoding.UTF8.GetBytes("[00:01.50]하나\n[00:03.00]"));
        host.Library.Add(Audio);

        var track = await Call<TrackSnapshot>(nameof(IMusicHub.GetTrack), 1);
        Assert.Equal((1, "Title 1", "Artist", null, 90.0, true),
            (track.Id, track.Title, track.Artist, track.Album, track.Duration!.Value, track.HasLyrics));
        var rendition = Assert.Single(track.Renditions);
        Assert.Equal(("original", "audio/mpeg", Audio.Length, "v1"),
            (rendition.Name, rendition.MimeType, rendition.Length, rendition.Version));

        var lyrics = await Call<LyricsSnapshot>(nameof(IMusicHub.GetLyrics), 1);
        Assert.Equal([(1.5, "하나"), (3, "")], lyrics.Lines.Select(line => (line.Start, line.Text)));

        var digest = await Call<string>(nameof(IMusicHub.GetDigest), 1, "original");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Audio)), digest);

        Assert.Equal(FaultCode.TrackNotFound, await FaultAssert.CodeOf(() => Call<TrackSnapshot>(nameof(IMusicHub.GetTrack), 3)));
        Assert.Equal(FaultCode.TrackNotFound, await FaultAssert.CodeOf(() => Call<LyricsSnapshot>(nameof(IMusicHub.GetLyrics), 3)));
        Assert.Equal(FaultCode.LyricsNotFound, await FaultAssert.CodeOf(() => Call<LyricsSnapshot>(nameof(IMusicHub.GetLyrics), 2)));
        Assert.Equal(FaultCode.RenditionNotFound, await FaultAssert.CodeOf(() => Call<string>(nameof(IMusicHub.GetDigest), 1, "x")));

        Task<T> Call<T>(string method, params object?[] arguments) => host.Connection.InvokeCoreAsync<T>(method, arguments);
    }

    [Fact]
    public async Task A_digest_is_computed_once_and_anew_when_the_version_changes()
    {
        await using var host = await HubHost.StartAsync(new Route(false, true));
        host.Library.Add(Audio);

        var digests = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Digest()));
        Assert.Single(digests.Distinct());
        Assert.Equal(1, host.Library.Openings);

        host.Library.Media["1.mp3"] = new MemoryContent([1, 2, 3], "v2");
        var track = host.Library.Tracks[1];
        host.Library.Tracks[1] = track with { Renditions = [track.Renditions[0] with { Version = "v2" }] };
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([1, 2, 3])), await Digest());

        Task<string> Digest() => host.Connection.InvokeAsync<string>(nameof(IMusicHub.GetDigest), 1, "original");
    }

    [Fact]
    public async Task What_the_host_knows_to_be_an_outage_is_told_as_one()
    {
        await using var host = await HubHost.StartAsync(new Route(false, true));
        host.Library.Add(Audio);
        host.Library.Trouble = new TimeoutException("a secret of the inside");

        Assert.Equal(FaultCode.MediaUnavailable, await FaultAssert.CodeOf(host.StreamAudio()));
        Assert.Equal(
            FaultCode.MediaUnavailable,
            await FaultAssert.CodeOf(() => host.Connection.InvokeAsync<TrackSnapshot>(nameof(IMusicHub.GetTrack), 1)));

        host.Library.Trouble = null;
        Assert.Equal(1, (await host.Connection.InvokeAsync<TrackSnapshot>(nameof(IMusicHub.GetTrack), 1)).Id);
    }

    [Fact]
    public async Task Nothing_of_an_unexpected_failure_leaks()
    {
        await using var host = await HubHost.StartAsync(new Route(false, true));
        host.Library.Add(Audio);
        host.Library.Media["1.mp3"].BeforeRead = _ => throw new InvalidOperationException("a secret of the inside");

        var failure = await Assert.ThrowsAsync<HubException>(async () => await host.StreamAudio().ToListAsync());
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(InvalidOperationException), failure.Message, StringComparison.Ordinal);
    }
}

using System.Net;
using System.Text.Json;
using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Byeol.Catalog;

[Collection(SharedPostgreSql.Name)]
public class CatalogOutageTests(PostgreSqlServer server)
{
    [Fact]
    public async Task While_the_database_is_away_requests_say_so_soon_and_they_are_served_again_when_it_is_back()
    {
        await using var site = new Site()
            .With("Catalog:Provider", "PostgreSQL")
            .With("Catalog:ConnectionString", await server.CreateDatabaseAsync())
            .WithMp3("song.mp3")
            .Start();
        await using var hub = new HubConnectionBuilder().WithUrl(new Uri(site.Http.BaseAddress!, IMusicHub.Path)).Build();
        await hub.StartAsync();
        Assert.Equal(1, (await hub.InvokeAsync<TrackSnapshot>(nameof(IMusicHub.GetTrack), 1)).Id);

        await server.StopAsync();
        try
        {
            await AssertUnavailableAsync(site, hub);
        }
        finally
        {
            await server.StartAsync();
        }

        await Until.TrueAsync(() => site.Http.GetAsync("/api/tracks/1"), answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal("song", (await hub.InvokeAsync<TrackSnapshot>(nameof(IMusicHub.GetTrack), 1)).Title);
        Assert.Single(site.Log, line => line.StartsWith("The catalog is lost", StringComparison.Ordinal));
        Assert.Single(site.Log, line => line == "The catalog is back");
        Assert.DoesNotContain(site.Log, line => line.Contains(PostgreSqlServer.Password, StringComparison.Ordinal));
    }

    private static async Task AssertUnavailableAsync(Site site, HubConnection hub)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        foreach (var address in new[] { "/api/tracks", "/api/tracks/1", "/api/tracks/1/audio", "/api/albums?query=x", "/api/artists" })
        {
            var answer = await site.Http.GetAsync(address, soon.Token);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(soon.Token)).RootElement;
            Assert.Equal(FaultCode.MediaUnavailable, problem.GetProperty("code").GetString());
        }

        var calls = new Func<Task>[]
        {
            () => hub.InvokeAsync<TrackPageSnapshot>(nameof(IMusicHub.FindTracks), "", 0, 10, soon.Token),
            () => hub.InvokeAsync<AlbumPageSnapshot>(nameof(IMusicHub.FindAlbums), null, 0, 10, soon.Token),
            async () => await hub.StreamAsync<byte[]>(nameof(IMusicHub.StreamAudio), 1, "original", null, 0, null, soon.Token)
                .ToListAsync(soon.Token),
        };
        foreach (var call in calls)
        {
            var failure = await Assert.ThrowsAnyAsync<HubException>(call);
            Assert.Equal(FaultCode.MediaUnavailable, Fault.Parse(failure.Message)?.Code);
        }
    }
}

using Byeol.Contract;
using Byeol.Hosting;
using Byeol.Testing;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Byeol.Library;

public class LibraryHubTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Clients_are_told_when_the_library_changes_and_get_the_last_state_always(bool inMessagePack)
    {
        await using var site = new Site().WithMp3("1.mp3", seed: 1).Start();
        var builder = new HubConnectionBuilder().WithUrl(new Uri(site.Http.BaseAddress!, IMusicHub.Path));
        await using var connection = (inMessagePack ? builder.AddMessagePackProtocol() : builder).Build();
        LibrarySnapshot? told = null;
        connection.On<LibrarySnapshot>(nameof(IMusicHubReceiver.LibraryChanged), library => told = library);
        await connection.StartAsync();
        var before = await connection.InvokeAsync<LibrarySnapshot>(nameof(IMusicHub.GetLibrary));
        Assert.Equal((false, 1), (before.Scanning, before.Tracks));

        site.WithMp3("2.mp3", seed: 2);
        await File.WriteAllBytesAsync(site.Music.File("empty.mp3"), []);
        var after = await Until.TrueAsync(() => Task.FromResult(told), library => library is { Scanning: false, Tracks: 2, Problems: 1 });
        Assert.True(after!.Revision > before.Revision);

        var problems = await connection.InvokeAsync<ProblemPageSnapshot>(nameof(IMusicHub.GetProblems), 0, 10);
        Assert.Equal(("empty.mp3", "it is empty"), (problems.Items[0].Path, problems.Items[0].Reason));
    }
}

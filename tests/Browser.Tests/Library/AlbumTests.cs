using System.Text.RegularExpressions;
using Byeol.Browsing;
using Byeol.Playing;
using Byeol.Testing;

namespace Byeol.Library;

public sealed class AlbumTests(Chromium chromium) : IAsyncLifetime
{
    // A picture of one dot.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly string[] Titles = ["첫째", "둘째", "셋째"];

    private readonly TemporaryFolder folder = new();
    private ServerProcess? server;

    public async ValueTask InitializeAsync()
    {
        var painted = Directory.CreateDirectory(folder.File("달빛")).FullName;
        foreach (var (index, title) in Titles.Index())
            Mp3Copy.WriteOfAlbum(Path.Combine(painted, $"{index}.mp3"), "달빛", "민요", index + 1, title);
        await File.WriteAllBytesAsync(Path.Combine(painted, "cover.png"), Picture);

        // Named so that the order of the files is not that of the numbers.
        Mp3Copy.WriteOfAlbum(folder.File("b.mp3"), "Night", "Somebody", 1, "Dusk");
        Mp3Copy.WriteOfAlbum(folder.File("a.mp3"), "Night", "Somebody", 2, "Dawn");
        server = await ServerProcess.StartAsync(folder.Path);
    }

    [Fact]
    public async Task An_album_plays_from_the_chosen_track_on_and_no_further_than_its_end()
    {
        await using var listener = await chromium.VisitAsync(server!.Address);
        await listener.Tab("Albums").ClickAsync();
        await Expect(listener.Albums.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await listener.Link("달빛").ClickAsync();
        await Expect(listener.TrackRows.Locator(".title")).ToHaveTextAsync(Titles);

        await listener.PlayAsync("둘째");
        await listener.Button("Next").ClickAsync();
        await listener.ExpectSelectedAsync("셋째");
        await Expect(listener.Button("Next")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task What_was_opened_stands_in_the_address_and_Back_goes_back_to_it()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server!.Address, "#/artists"));
        await Expect(listener.Tab("Artists")).ToHaveAttributeAsync("aria-selected", "true");
        await listener.Artists.GetByRole(AriaRole.Link, new() { Name = "Somebody" }).ClickAsync();
        await Expect(listener.Page).ToHaveURLAsync(new Regex("#/artist/"));
        await listener.Link("Night").ClickAsync();
        await Expect(listener.Page).ToHaveURLAsync(new Regex("#/album/"));
        await Expect(listener.TrackRows.Locator(".title")).ToHaveTextAsync(["Dusk", "Dawn"]);

        await listener.PlayAsync("Dusk");
        await Expect(listener.Page).ToHaveURLAsync(new Regex("#/track/"));
        await listener.Page.GoBackAsync();
        await Expect(listener.Page).ToHaveURLAsync(new Regex("#/album/"));
        await listener.ExpectSelectedAsync("Dusk");

        // The queue goes on, and the address still names what was opened.
        await listener.Button("Next").ClickAsync();
        await listener.ExpectSelectedAsync("Dawn");
        await Expect(listener.Page).ToHaveURLAsync(new Regex("#/album/"));
        await listener.Page.GoBackAsync();
        await Expect(listener.Page.GetByRole(AriaRole.Heading, new() { Name = "Somebody" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_cover_is_shown_wherever_the_album_is_and_colours_the_page_while_it_plays()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server!.Address, "#/albums"));
        var covers = listener.Page.Locator("img");
        await Expect(listener.Albums.Locator("img")).ToHaveCountAsync(1);
        await listener.Link("달빛").ClickAsync();
        await listener.PlayAsync("첫째");

        await Expect(listener.NowPlaying.Locator("img")).ToBeVisibleAsync();
        await Expect(listener.Page.Locator("html")).ToHaveAttributeAsync("data-tinted", string.Empty);
        await listener.Page.WaitForFunctionAsync(
            "images => images.every((image) => image.complete && image.naturalWidth > 0)",
            await covers.ElementHandlesAsync());
        Assert.Empty(listener.Complaints.All);
    }

    [Fact]
    public async Task A_search_tells_how_much_it_found_of_each_and_what_is_found_elsewhere_is_a_step_away()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server!.Address, "#/albums"));
        await listener.Search.FillAsync("dawn");

        await Expect(listener.Tab("Tracks")).ToContainTextAsync("1");
        await Expect(listener.Page.GetByText("No album matches “dawn”.")).ToBeVisibleAsync();
        await listener.Button("1 track").ClickAsync();
        await Expect(listener.TrackRows.Locator(".title")).ToHaveTextAsync(["Dawn"]);
    }

    [Fact]
    public async Task An_album_that_does_not_exist_says_so()
    {
        await using var listener = await chromium.VisitAsync(new Uri(server!.Address, "#/album/0123456789abcdef"));
        await Expect(listener.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is no");
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        folder.Dispose();
    }
}

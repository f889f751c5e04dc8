using System.Text.RegularExpressions;

namespace Byeol.Browsing;

/// <summary>Someone at the player, who finds things by their role and name, as screen readers do, and hears the sound.</summary>
public sealed class Listener : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private Listener(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        Complaints = new Complaints(page);
        Sound = new Sound(page);
    }

    public IPage Page { get; }

    /// <summary>What the page did that no page should.</summary>
    public Complaints Complaints { get; }

    public Sound Sound { get; }

    public ILocator Tracks => Page.GetByRole(AriaRole.List, new() { Name = "Tracks" });

    public ILocator TrackRows => Tracks.GetByRole(AriaRole.Listitem);

    public ILocator SelectedRow => Tracks.Locator("li[aria-current=page]");

    public ILocator Albums => Page.GetByRole(AriaRole.List, new() { Name = "Albums" });

    public ILocator Artists => Page.GetByRole(AriaRole.List, new() { Name = "Artists" });

    public ILocator QueueRows => Page.GetByRole(AriaRole.List, new() { Name = "Queue" }).GetByRole(AriaRole.Listitem);

    /// <summary>The titles in the queue, in its order.</summary>
    public ILocator QueueTitles => QueueRows.Locator(".title");

    public ILocator Lyrics => Page.GetByRole(AriaRole.List, new() { Name = "Lyrics" });

    public ILocator CurrentLine => Page.Locator("li[aria-current=true]");

    public ILocator NowPlaying => Page.GetByRole(AriaRole.Region, new() { Name = "Now playing" });

    public ILocator Seek => Page.GetByRole(AriaRole.Slider, new() { Name = "Seek" });

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search" });

    public ILocator Status => Page.GetByRole(AriaRole.Status);

    internal static async Task<Listener> ArriveAsync(IBrowserContext context, Uri address)
    {
        var listener = new Listener(context, await context.NewPageAsync());
        await listener.Page.GotoAsync(address.ToString());
        return listener;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Tab(string name) => Page.GetByRole(AriaRole.Tab, new() { Name = name });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The button that says in which form the track is heard.</summary>
    public ILocator Quality => Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Quality: ") });

    /// <summary>Does something with a track, an album or an artist, or with what is heard: what a menu offers.</summary>
    public async Task ChooseAsync(ILocator button, string item)
    {
        await button.ClickAsync();
        await Page.GetByRole(AriaRole.Menu).Locator("button").Filter(new() { HasTextRegex = new Regex(@"^\s*" + Regex.Escape(item)) }).First.ClickAsync();
    }

    /// <summary>The button of a track in the library.</summary>
    public ILocator Track(string title) => Tracks.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <summary>Chooses a track in the library and waits until its time advances.</summary>
    public async Task PlayAsync(string title)
    {
        await Track(title).ClickAsync();
        await ExpectSelectedAsync(title);
        await Expect(Button("Pause")).ToBeVisibleAsync();
        await Sound.AdvanceAsync(0.1);
    }

    /// <summary>Chooses in the menu of quality and loudness.</summary>
    public async Task ChooseQualityAsync(string quality)
    {
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Quality: ") }).ClickAsync();
        await Page.GetByRole(AriaRole.Menuitemradio, new() { NameRegex = new Regex("^" + Regex.Escape(quality)) }).ClickAsync();
    }

    /// <summary>Moves the seek bar to a time, in seconds.</summary>
    public Task SeekAsync(double seconds) => Seek.FillAsync(FormattableString.Invariant($"{seconds:0.##}"));

    /// <summary>Waits until the whole page is about a track: what it says is playing, its list and its title.</summary>
    public async Task ExpectSelectedAsync(string title)
    {
        await Expect(NowPlaying.Locator("strong")).ToHaveTextAsync(title);
        await Expect(SelectedRow.Locator(".title")).ToHaveTextAsync(title);
        await Expect(Page).ToHaveTitleAsync(new Regex("^" + Regex.Escape(title)));
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}

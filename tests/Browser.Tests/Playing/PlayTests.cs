using Byeol.Browsing;

namespace Byeol.Playing;

public class PlayTests(Chromium chromium, SampleServer server)
{
    [Theory]
    [InlineData("아리랑")]
    [InlineData("Amazing Grace")]
    public async Task A_click_on_a_track_plays_it_through_the_hub_whatever_its_format(string title)
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.PlayAsync(title);

        await listener.Sound.AdvanceAsync(1);
        await listener.Sound.HearAsync();
        Assert.StartsWith("blob:", await listener.Sound.SourceAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("아리랑", "blob:", "Quality: Original · MP3")]
    [InlineData("Amazing Grace", "http:", "Quality: Original · FLAC")]
    public async Task The_original_of_an_MP3_comes_through_the_hub_and_that_of_a_FLAC_over_HTTP(
        string title, string address, string quality)
    {
        await using var listener = await chromium.VisitAsync(server.Address);
        await listener.ChooseQualityAsync("Original");
        await listener.PlayAsync(title);

        await Expect(listener.Button(quality)).ToBeVisibleAsync();
        await listener.Sound.AdvanceAsync(1);
        await listener.Sound.HearAsync();
        Assert.StartsWith(address, await listener.Sound.SourceAsync(), StringComparison.Ordinal);
    }
}

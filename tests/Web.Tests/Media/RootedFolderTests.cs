using System.Text;
using Byeol.Testing;

namespace Byeol.Media;

public sealed class RootedFolderTests : IDisposable
{
    private readonly TemporaryFolder outer = new();
    private readonly RootedFolder folder;

    public RootedFolderTests()
    {
        File.WriteAllText(outer.File("music/inside.txt"), "in");
        File.WriteAllText(outer.File("music/sub/노래.txt"), "in");
        File.WriteAllText(outer.File("music-sibling/secret.txt"), "out");
        File.WriteAllText(outer.File("secret.txt"), "out");
        File.CreateSymbolicLink(outer.File("music/link-inside"), "sub/노래.txt");
        File.CreateSymbolicLink(outer.File("music/link-out"), "../secret.txt");
        File.CreateSymbolicLink(outer.File("music/link-sibling"), outer.File("music-sibling/secret.txt"));
        File.CreateSymbolicLink(outer.File("music/folder-out"), "..");
        File.CreateSymbolicLink(outer.File("music/folder-sibling"), "../music-sibling");
        File.CreateSymbolicLink(outer.File("music/link-climbs"), "folder-sibling/../secret.txt");
        File.CreateSymbolicLink(outer.File("music/link-climbs-back"), "./sub/.././folder-sibling/../music/inside.txt");
        File.CreateSymbolicLink(outer.File("music/circle-a"), "circle-b");
        File.CreateSymbolicLink(outer.File("music/circle-b"), "circle-a");
        folder = new RootedFolder(Path.Combine(outer.Path, "music"));
    }

    public void Dispose() => outer.Dispose();

    [Theory]
    [InlineData("inside.txt")]
    [InlineData("sub/노래.txt")]
    [InlineData("link-inside")]
    [InlineData("link-climbs-back")]
    [InlineData("folder-out/music/inside.txt")]
    public void A_file_below_the_root_is_found(string name) => Assert.NotNull(folder.Find(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("sub")]
    [InlineData("sub/")]
    [InlineData("../secret.txt")]
    [InlineData("sub/../../secret.txt")]
    [InlineData("sub/../inside.txt")]
    [InlineData("./inside.txt")]
    [InlineData("sub//노래.txt")]
    [InlineData("../music-sibling/secret.txt")]
    [InlineData("..\\secret.txt")]
    [InlineData("inside.txt\0")]
    [InlineData("inside.txt\0.mp3")]
    [InlineData("%2e%2e/secret.txt")]
    [InlineData("link-out")]
    [InlineData("link-sibling")]
    [InlineData("link-climbs")]
    [InlineData("folder-out/secret.txt")]
    [InlineData("circle-a")]
    [InlineData("INSIDE.TXT")]
    [InlineData("inside.txt/x")]
    [InlineData("\uD800")]
    public void What_is_not_a_file_below_the_root_is_not_there(string name) => Assert.Null(folder.Find(name));

    [Fact]
    public void An_absolute_path_is_not_there() => Assert.Null(folder.Find(outer.File("music/inside.txt")));

    [Fact]
    public void A_name_longer_than_any_file_can_have_is_not_there() => Assert.Null(folder.Find(new string('x', 100_000)));

    [Fact]
    public void Another_Unicode_form_of_a_name_is_another_name() =>
        Assert.Null(folder.Find("sub/노래.txt".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void A_root_that_is_itself_a_link_is_followed()
    {
        Directory.CreateSymbolicLink(outer.File("alias"), Path.Combine(outer.Path, "music"));
        var alias = new RootedFolder(outer.File("alias"));

        Assert.NotNull(alias.Find("inside.txt"));
        Assert.Null(alias.Find("link-out"));
    }
}

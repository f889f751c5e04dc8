namespace Byeol.Catalog;

public class CollectionIdTests
{
    [Fact]
    public void Spelling_does_not_part_an_album_or_an_artist()
    {
        Assert.Equal(CollectionId.OfArtist("Björk"), CollectionId.OfArtist("BJORK"));
        Assert.NotEqual(CollectionId.OfArtist("Björk"), CollectionId.OfArtist("Bjork Two"));
        Assert.Equal(CollectionId.OfAlbum("Début", "Björk", null, "a/1.mp3"), CollectionId.OfAlbum("debut", "bjork", "Guest", "b/2.mp3"));
        Assert.Matches("^[0-9a-f]{16}$", CollectionId.OfAlbum("Début", "Björk", null, "a/1.mp3"));
    }

    [Theory]
    [InlineData("Hits/1.mp3", "Hits/2.mp3", true)]
    [InlineData("Hits/CD1/1.mp3", "Hits/CD 2/1.mp3", true)]
    [InlineData("Hits/Disc 1/1.mp3", "Hits/disk_02/1.mp3", true)]
    [InlineData("Hits/1.mp3", "Hits/cd2/1.mp3", true)]
    [InlineData("CD1/1.mp3", "CD2/1.mp3", false)]
    [InlineData("Hits/1.mp3", "Others/1.mp3", false)]
    [InlineData("Hits/CDs/1.mp3", "Hits/CD1/1.mp3", false)]
    [InlineData("1.mp3", "2.mp3", false)]
    public void Without_an_album_artist_the_folder_keeps_the_tracks_of_several_together(string one, string other, bool together) =>
        Assert.Equal(together, CollectionId.OfAlbum("Hits", null, "Ann", one) == CollectionId.OfAlbum("Hits", null, "Bob", other));

    [Fact]
    public void What_has_no_name_has_no_id()
    {
        Assert.Null(CollectionId.OfArtist(null));
        Assert.Null(CollectionId.OfAlbum(null, "Ann", "Ann", "a/1.mp3"));
    }

    [Fact]
    public void Names_do_not_run_together() =>
        Assert.NotEqual(CollectionId.OfAlbum("c", "ab", null, "1.mp3"), CollectionId.OfAlbum("bc", "a", null, "1.mp3"));
}

namespace Byeol.Catalog;

/// <summary>What follows from the names of a track: what it is found by, and which album and artist it belongs to.</summary>
internal static class TrackKeys
{
    /// <summary>Fills the ids and keys of a row whose path, title, artist and album are set. Whoever sets one of those calls this.</summary>
    /// <param name="row">The row.</param>
    /// <param name="albumArtist">As tagged; null when it is not, and the performer stands in.</param>
    public static void Fill(TrackRow row, string? albumArtist)
    {
        row.AlbumArtist = albumArtist ?? row.Artist;
        row.ArtistId = CollectionId.OfArtist(row.AlbumArtist);
        row.AlbumId = CollectionId.OfAlbum(row.Album, albumArtist, row.Artist, row.Path);
        row.TitleKey = SearchKey.Of(row.Title);
        row.ArtistKey = SearchKey.Of(row.Artist, albumArtist);
        row.AlbumArtistKey = SearchKey.Of(row.AlbumArtist);
        row.AlbumKey = SearchKey.Of(row.Album);
    }
}

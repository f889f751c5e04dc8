namespace Byeol.Catalog;

/// <summary>Rows as a scan would write them.</summary>
internal static class Rows
{
    public static TrackRow Of(
        int id,
        string title,
        string? artist = null,
        string? album = null,
        string? albumArtist = null,
        string? path = null,
        Action<TrackRow>? also = null)
    {
        var row = new TrackRow
        {
            Id = id,
            Path = path ?? $"folder/{id:00000}.mp3",
            Version = "v1",
            MimeType = "audio/mpeg",
            Title = title,
            Artist = artist,
            Album = album,
            TitleKey = "",
            ArtistKey = "",
            AlbumKey = "",
        };
        also?.Invoke(row);
        TrackKeys.Fill(row, albumArtist);
        return row;
    }
}

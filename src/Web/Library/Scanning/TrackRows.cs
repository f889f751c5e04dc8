using Byeol.Catalog;

namespace Byeol.Library.Scanning;

/// <summary>Writes what a file is into its row.</summary>
internal static class TrackRows
{
    public static TrackRow Create(int id, LibraryTrack track) => new()
    {
        Id = id,
        Path = track.Path,
        Version = track.Version,
        MimeType = track.MimeType,
        Title = track.Title,
        TitleKey = "",
        ArtistKey = "",
        AlbumKey = "",
        AlbumArtistKey = "",
    };

    /// <summary>All but the cover.</summary>
    public static void Fill(TrackRow row, LibraryTrack track)
    {
        (row.Path, row.IsHidden) = (track.Path, false);
        (row.Length, row.Modified, row.Version, row.ContentKey) = (track.Length, track.Modified, track.Version, track.ContentKey);
        (row.MimeType, row.IsLossless) = (track.MimeType, track.IsLossless);
        (row.Title, row.Artist, row.Album) = (track.Title, track.Artist, track.Album);
        (row.Disc, row.Number, row.Year, row.Genre) = (track.Disc, track.Number, track.Year, track.Genre);
        (row.Duration, row.Samples) = (track.Duration, track.Samples.Samples);
        (row.EncoderDelay, row.EncoderPadding) = (track.Samples.Delay, track.Samples.Padding);
        (row.SampleRate, row.Channels, row.BitDepth, row.BitRate) = (track.SampleRate, track.Channels, track.BitDepth, track.BitRate);
        (row.TrackGain, row.TrackPeak, row.AlbumGain, row.AlbumPeak) = (track.TrackGain, track.TrackPeak, track.AlbumGain, track.AlbumPeak);
        TrackKeys.Fill(row, track.AlbumArtist);
    }

    /// <summary>The picture in the file, else the image of its folder.</summary>
    public static void SetCover(TrackRow row, bool hasOwn, FolderImage? image)
    {
        row.Cover = hasOwn ? row.Version : image?.Tag;
        row.CoverPath = hasOwn ? null : image?.Path;
    }
}

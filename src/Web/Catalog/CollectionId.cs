using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Byeol.Catalog;

/// <summary>Ids of albums and artists. They follow from names alone, so they are the same on every server and after every scan.</summary>
internal static partial class CollectionId
{
    /// <summary>Case, accents and Unicode form do not count: <c>BJÖRK</c> and <c>Bjork</c> are one artist.</summary>
    public static string? OfArtist(string? artist) => artist is null ? null : Hash("artist", artist);

    /// <summary>
    /// An album is what bears the same title and the same album artist. Where no album artist is tagged, it is what bears the
    /// same title in the same folder: a compilation stays together although each track is by another performer, and so do the
    /// discs of a set in folders of their own. In the library's root lies everything, so there the performer tells albums apart.
    /// </summary>
    /// <param name="album">Title; null without an album.</param>
    /// <param name="albumArtist">As tagged; null when it is not.</param>
    /// <param name="artist">Performer; null when unknown.</param>
    /// <param name="path">Of the file, relative to the library's root, with <c>/</c> between folders.</param>
    public static string? OfAlbum(string? album, string? albumArtist, string? artist, string path)
    {
        if (album is null) return null;
        if (albumArtist is not null) return Hash("album by", albumArtist, album);

        var folder = AlbumFolderOf(path);
        return folder is "" ? Hash("album by", artist, album) : Hash("album in", folder, album);
    }

    private static string AlbumFolderOf(string path)
    {
        var folders = path.Split('/')[..^1];
        var isDisc = folders is [.., var last] && DiscFolder().IsMatch(last);
        return string.Join('/', isDisc ? folders[..^1] : folders);
    }

    private static string Hash(params IEnumerable<string?> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SearchKey.Of(names))).AsSpan(0, 8));

    [GeneratedRegex(@"^(cd|dis[ck])[\s._-]*[0-9]{1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DiscFolder();
}

using System.Security.Cryptography;
using System.Text;

namespace Byeol.Catalog;

/// <summary>Ids of albums and artists. They follow from the names, so they are the same on every server and after every scan.</summary>
internal static class CollectionId
{
    public static string? OfArtist(string? artist) => artist is null ? null : Hash(artist);

    public static string? OfAlbum(string? albumArtist, string? album) => album is null ? null : Hash(albumArtist, album);

    private static string Hash(params IEnumerable<string?> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SearchKey.Of(names))).AsSpan(0, 8));
}

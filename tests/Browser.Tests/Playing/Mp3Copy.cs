using System.Globalization;
using System.Text;
using Byeol.Testing;

namespace Byeol.Playing;

/// <summary>Copies of a sample's sound under other names.</summary>
internal static class Mp3Copy
{
    private const int HeaderBytes = 10;

    private static readonly byte[] Sound = WithoutTags(
        File.ReadAllBytes(Path.Combine(Repository.SampleLibrary, "Songs", "01 Auld Lang Syne.mp3")));

    /// <summary>Writes a file without a tag: its title is its name.</summary>
    public static void WriteUntagged(string path) => File.WriteAllBytes(path, Sound);

    /// <summary>Writes a file whose title stands in an ID3v2.4 tag.</summary>
    public static void WriteTitled(string path, string title) => WriteTagged(path, ("TIT2", title));

    /// <summary>Writes a track of an album.</summary>
    public static void WriteOfAlbum(string path, string album, string artist, int number, string title) => WriteTagged(
        path,
        ("TIT2", title),
        ("TPE1", artist),
        ("TALB", album),
        ("TRCK", number.ToString(CultureInfo.InvariantCulture)));

    private static void WriteTagged(string path, params (string Name, string Text)[] tags)
    {
        byte[] frames = [.. tags.SelectMany(tag => Frame(tag.Name, tag.Text))];
        File.WriteAllBytes(path, [.. "ID3"u8, 4, 0, 0, .. SynchSafe(frames.Length), .. frames, .. Sound]);
    }

    private static byte[] Frame(string name, string value)
    {
        const byte utf8 = 3;
        byte[] text = [utf8, .. Encoding.UTF8.GetBytes(value)];
        return [.. Encoding.ASCII.GetBytes(name), .. SynchSafe(text.Length), 0, 0, .. text];
    }

    private static byte[] WithoutTags(byte[] file)
    {
        if (!file.AsSpan().StartsWith("ID3"u8)) return file;
        var length = (file[6] << 21) | (file[7] << 14) | (file[8] << 7) | file[9];
        return file[(HeaderBytes + length)..];
    }

    /// <summary>ID3's way to write a number: seven bits a byte, so that none looks like the beginning of a frame.</summary>
    private static byte[] SynchSafe(int number) =>
        [(byte)(number >> 21 & 0x7F), (byte)(number >> 14 & 0x7F), (byte)(number >> 7 & 0x7F), (byte)(number & 0x7F)];
}

using System.Buffers.Binary;
using System.Security.Cryptography;
using Byeol.Library.Sampling;

namespace Byeol.Library;

/// <summary>
/// Tells a file's content from any other's without reading all of it, so that a file is known again where it has been moved to.
/// Its length and four blocks are enough: two files that are alike in them and yet differ would be recordings of the same length
/// to the byte that begin, go on and end alike. The system's SHA-256 costs 0.1 ms a file, so a faster hash would save a second in 10,000.
/// </summary>
internal static class ContentKey
{
    private const int BlockBytes = 16 * 1024;
    private const int Blocks = 4;

    public static string Of(FileBytes file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, file.Length);
        hash.AppendData(length);

        var last = Math.Max(0, file.Length - BlockBytes);
        for (var block = 0; block < Blocks; block++)
        {
            hash.AppendData(file.Read(last * block / (Blocks - 1), BlockBytes));
            if (last == 0) break;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}

using System.Security.Cryptography;

namespace Byeol.Client.Downloads;

/// <summary>Writes in order and hashes on the way, so that verifying costs no second reading.</summary>
internal sealed class HashedWriter(Stream stream) : IDisposable
{
    private const int ReadLength = 128 * 1024;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Bytes written, and hashed.</summary>
    public long Position { get; private set; }

    /// <summary>SHA-256 of all bytes so far, as lower-case hexadecimal digits.</summary>
    public string Digest => Convert.ToHexStringLower(hash.GetCurrentHash());

    public async Task WriteAsync(ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(chunk, cancellationToken);
        hash.AppendData(chunk.Span);
        Position += chunk.Length;
    }

    /// <summary>Takes in what the stream already holds, from its beginning, and stands at its end.</summary>
    public async Task AdoptAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[ReadLength];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0; Position += read)
            hash.AppendData(buffer, 0, read);
    }

    /// <summary>Forgets all; the stream must be able to seek.</summary>
    public void Clear()
    {
        stream.SetLength(0);
        stream.Position = 0;
        _ = hash.GetHashAndReset();
        Position = 0;
    }

    public void Dispose() => hash.Dispose();
}

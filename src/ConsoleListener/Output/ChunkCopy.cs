namespace Byeol.ConsoleListener.Output;

/// <summary>Writes chunks as they arrive.</summary>
internal static class ChunkCopy
{
    public static async Task CopyFromAsync(
        this Stream output, IAsyncEnumerable<byte[]> chunks, CancellationToken cancellationToken)
    {
        await foreach (var chunk in chunks)
        {
            await output.WriteAsync(chunk, cancellationToken);
            await output.FlushAsync(cancellationToken);
        }
    }
}

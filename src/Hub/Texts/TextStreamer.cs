using System.Runtime.CompilerServices;
using Byeol.Contract;
using Byeol.Faults;
using Byeol.Media;
using Microsoft.Extensions.Options;

namespace Byeol.Texts;

/// <summary>Cuts a text into chunks of which each is whole UTF-8.</summary>
public sealed class TextStreamer(ITextStore store, IOptions<MusicHubOptions> options)
{
    /// <summary>The text, in chunks of at most <see cref="MusicHubOptions.TextChunkBytes"/>, in memory of constant size.</summary>
    /// <exception cref="FaultException">
    /// <see cref="FaultCode.BadRequest"/>, <see cref="FaultCode.TextNotFound"/>, <see cref="FaultCode.NotUtf8"/>,
    /// <see cref="FaultCode.MediaUnavailable"/>; each before the first chunk, unless the file changes in the middle.
    /// </exception>
    public async IAsyncEnumerable<byte[]> StreamAsync(
        string fileName, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(fileName)) throw FaultException.BadRequest("Name a text.");

        await using var content = await store.OpenAsync(fileName, cancellationToken)
            ?? throw new FaultException(FaultCode.TextNotFound, "There is no text with this name.");

        // Once to see that it is UTF-8 to its end and once to send it: a listener gets a text or a fault, never half a text.
        await foreach (var _ in CutAsync(content, cancellationToken)) { }
        await foreach (var chunk in CutAsync(content, cancellationToken)) yield return chunk.ToArray();
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> CutAsync(
        IMediaContent content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var block = new byte[options.Value.TextChunkBytes];
        long offset = 0;
        while (true)
        {
            var read = await content.ReadAsync(block, offset, cancellationToken);
            if (content.HasChanged())
                throw new FaultException(FaultCode.MediaUnavailable, "The text changed while it was sent; ask again.");
            if (read == 0) yield break;

            var cut = Utf8Cutter.Cut(block.AsSpan(0, read), isLast: read < block.Length);
            if (cut < 0) throw new FaultException(FaultCode.NotUtf8, "This file is not text in UTF-8; convert it, then ask again.");
            yield return block.AsMemory(0, cut);
            offset += cut;
        }
    }
}

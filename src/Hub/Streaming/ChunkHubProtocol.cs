using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Byeol.Streaming;

/// <summary>
/// SignalR's MessagePack protocol, which writes a chunk of bytes at once. The bytes on the wire are the same; the stock
/// protocol brings them there through a chain of 4 KiB buffers and copies them again.
/// </summary>
/// <remarks>Format: SignalR's hub protocol specification (MessagePack encoding, StreamItem), and the MessagePack specification.</remarks>
public sealed class ChunkHubProtocol(MessagePackHubProtocol inner) : IHubProtocol
{
    private const byte ArrayOfFour = 0x94;
    private const byte StreamItemType = 2;
    private const byte EmptyMap = 0x80;
    private const byte Bin32 = 0xC6;
    private const byte Bin16 = 0xC5;
    private const byte Bin8 = 0xC4;
    private const byte FixStr = 0xA0;
    private const int LongestFixStr = 31;
    private const int LongestPrefix = 5;
    private const int LongestBinHeader = 5;

    /// <inheritdoc />
    public string Name => inner.Name;

    /// <inheritdoc />
    public int Version => inner.Version;

    /// <inheritdoc />
    public TransferFormat TransferFormat => inner.TransferFormat;

    /// <inheritdoc />
    public bool IsVersionSupported(int version) => inner.IsVersionSupported(version);

    /// <inheritdoc />
    public bool TryParseMessage(
        ref ReadOnlySequence<byte> input, IInvocationBinder binder, [NotNullWhen(true)] out HubMessage? message) =>
        inner.TryParseMessage(ref input, binder, out message);

    /// <inheritdoc />
    public ReadOnlyMemory<byte> GetMessageBytes(HubMessage message) => inner.GetMessageBytes(message);

    /// <inheritdoc />
    public void WriteMessage(HubMessage message, IBufferWriter<byte> output)
    {
        if (message is StreamItemMessage { Item: byte[] chunk, InvocationId: { } id, Headers: null or { Count: 0 } }
            && Encoding.UTF8.GetByteCount(id) is var idBytes and <= LongestFixStr)
        {
            WriteChunk(chunk, id, idBytes, output);
        }
        else
        {
            inner.WriteMessage(message, output);
        }
    }

    private static void WriteChunk(byte[] chunk, string id, int idBytes, IBufferWriter<byte> output)
    {
        Span<byte> binHeader = stackalloc byte[LongestBinHeader];
        binHeader = binHeader[..WriteBinHeader(binHeader, chunk.Length)];
        var body = 3 + 1 + idBytes + binHeader.Length + chunk.Length;

        var span = output.GetSpan(LongestPrefix + body);
        var at = WriteVarInt(span, body);
        span[at++] = ArrayOfFour;
        span[at++] = StreamItemType;
        span[at++] = EmptyMap;
        span[at++] = (byte)(FixStr | idBytes);
        at += Encoding.UTF8.GetBytes(id, span[at..]);
        binHeader.CopyTo(span[at..]);
        at += binHeader.Length;
        chunk.CopyTo(span[at..]);
        output.Advance(at + chunk.Length);
    }

    private static int WriteBinHeader(Span<byte> span, int length)
    {
        switch (length)
        {
            case <= byte.MaxValue:
                span[0] = Bin8;
                span[1] = (byte)length;
                return 2;
            case <= ushort.MaxValue:
                span[0] = Bin16;
                BinaryPrimitives.WriteUInt16BigEndian(span[1..], (ushort)length);
                return 3;
            default:
                span[0] = Bin32;
                BinaryPrimitives.WriteUInt32BigEndian(span[1..], (uint)length);
                return 5;
        }
    }

    /// <summary>The length prefix of SignalR's binary messages: seven bits a byte, the lowest first.</summary>
    private static int WriteVarInt(Span<byte> span, int value)
    {
        var at = 0;
        for (; value >= 0x80; value >>= 7) span[at++] = (byte)(value | 0x80);
        span[at++] = (byte)value;
        return at;
    }
}

using System.Threading.Channels;

namespace Byeol.Library.Scanning;

/// <summary>Asks for a scan. However many ask, one scan that begins after the last of them answers all.</summary>
internal sealed class ScanRequests(TimeProvider time)
{
    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ask() => asked.Writer.TryWrite(true);

    /// <summary>Waits until somebody asks, but no longer than that.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        try
        {
            await asked.Reader.WaitToReadAsync(cancellationToken).AsTask().WaitAsync(longest, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Long enough.
        }
    }

    /// <summary>Answers all who have asked until now.</summary>
    public void Take() => asked.Reader.TryRead(out _);
}

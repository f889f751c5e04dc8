namespace Byeol.Connection;

/// <summary>The line between a page and the hub. It can stall: then what the server says no longer reaches the page.</summary>
internal sealed class Line
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private TaskCompletionSource? stalled;
    private int left;

    /// <summary>Goes between a page and the hub, from the next load of the page, which this brings about.</summary>
    public static async Task<Line> TapAsync(IPage page)
    {
        var line = new Line();
        await page.RouteWebSocketAsync(_ => true, socket =>
        {
            var server = socket.ConnectToServer();
            server.OnMessage(frame =>
            {
                if (!line.Passes()) return;
                if (frame.Binary is { } bytes) socket.Send(bytes);
                else socket.Send(frame.Text!);
            });
        });
        await page.ReloadAsync();
        return line;
    }

    /// <summary>Lets so many more messages through to the page; ends when they are.</summary>
    public Task StallAfter(int messages)
    {
        lock (gate)
        {
            stalled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            left = messages;
            return stalled.Task.WaitAsync(Patience);
        }
    }

    public void GoOn()
    {
        lock (gate) stalled = null;
    }

    private bool Passes()
    {
        lock (gate)
        {
            if (stalled is null) return true;
            if (left-- > 0) return true;
            stalled.TrySetResult();
            return false;
        }
    }
}

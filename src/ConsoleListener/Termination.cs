using System.Runtime.InteropServices;

namespace Byeol.ConsoleListener;

/// <summary>
/// Turns Ctrl-C and a request to terminate into cancellation, so that a download can leave its part in order. The second one
/// ends the process as it would any other.
/// </summary>
internal sealed class Termination : IDisposable
{
    private readonly CancellationTokenSource cancelling = new();
    private readonly List<PosixSignalRegistration> registrations;

    public Termination() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel),
    ];

    public CancellationToken Token => cancelling.Token;

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        cancelling.Dispose();
    }

    private void Cancel(PosixSignalContext signal)
    {
        if (cancelling.IsCancellationRequested) return;

        signal.Cancel = true;
        cancelling.Cancel();
    }
}

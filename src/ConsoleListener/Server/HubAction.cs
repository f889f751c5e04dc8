using System.CommandLine;
using Byeol.Client.Connection;
using Byeol.ConsoleListener.Failures;
using Byeol.ConsoleListener.Output;

namespace Byeol.ConsoleListener.Server;

/// <summary>What every command is around its work: connected to the server, and ending with a code and a sentence.</summary>
internal sealed class HubAction(Screen screen, Option<Uri> server)
{
    /// <summary>The code to end with when whoever read standard output has left.</summary>
    public int WhenNobodyReads { get; init; } = ExitCode.Success;

    /// <summary>Makes <paramref name="work"/> what the command does.</summary>
    public void Attach(Command command, Func<MusicHubClient, ParseResult, CancellationToken, Task<int>> work) =>
        command.SetAction((result, cancellationToken) => RunAsync(result, work, cancellationToken));

    private async Task<int> RunAsync(
        ParseResult result,
        Func<MusicHubClient, ParseResult, CancellationToken, Task<int>> work,
        CancellationToken cancellationToken)
    {
        try
        {
            await using var hub = new MusicHubClient(result.GetRequiredValue(server));
            return await work(hub, result, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException exception) when (StandardOutput.IsClosed(exception))
        {
            return WhenNobodyReads;
        }
        catch (Exception exception)
        {
            screen.Fail(FailureText.Of(exception));
            return ExitCode.Fault;
        }
    }
}

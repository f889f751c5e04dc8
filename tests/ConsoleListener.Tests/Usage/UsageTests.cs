using Byeol.ConsoleListener.Output;
using Spectre.Console;

namespace Byeol.ConsoleListener.Tests.Usage;

public sealed class UsageTests : IDisposable
{
    private readonly StringWriter messages = new();
    private readonly MemoryStream output = new();

    public void Dispose()
    {
        messages.Dispose();
        output.Dispose();
    }

    [Theory]
    [InlineData("", "byeol: Required command was not provided.", "byeol")]
    [InlineData("get", "byeol: Required argument missing for command: 'get'.", "byeol get")]
    [InlineData("get one", "byeol: 'one' is not the id of a track.", "byeol get")]
    [InlineData("get 1 -1", "byeol: ", "byeol get")]
    [InlineData("get 99999999999", "byeol: '99999999999' is not the id of a track.", "byeol get")]
    [InlineData("get 1 2 -o file", "byeol: Several tracks do not fit into one file: -o file has to be a folder.", "byeol get")]
    [InlineData("get 1 2 -o -", "byeol: Only one track can go to standard output.", "byeol get")]
    [InlineData("get 1 -o - --lyrics", "byeol: --lyrics writes beside a file, and -o - writes none.", "byeol get")]
    [InlineData("get 1 -o", "byeol: Required argument missing for option: '-o'.", "byeol get")]
    [InlineData("lyrics x", "byeol: 'x' is not the id of a track.", "byeol lyrics")]
    [InlineData("tracks --server nowhere", "byeol: --server: 'nowhere' is not an address like http://localhost:5080.", "byeol tracks")]
    [InlineData("tracks --server ftp://host", "byeol: --server: 'ftp://host' is not an address", "byeol tracks")]
    [InlineData("sing", "byeol: ", "byeol")]
    public async Task Arguments_that_make_no_sense_end_with_2_and_a_hint(string arguments, string message, string command)
    {
        var code = await RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, code);
        Assert.StartsWith(message, messages.ToString(), StringComparison.Ordinal);
        Assert.EndsWith($"Try '{command} --help'.{Environment.NewLine}", messages.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task An_empty_target_makes_no_sense() => Assert.Equal(2, await RunAsync("get", "1", "-o", ""));

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_told_with_what_one_can_do()
    {
        // Port 1 is nobody's on the loopback address.
        Assert.Equal(1, await RunAsync("tracks", "--server", "http://127.0.0.1:1"));
        Assert.Equal(
            $"byeol: cannot reach http://127.0.0.1:1/: Connection refused. Is the server running? Give its address with --server.{Environment.NewLine}",
            messages.ToString());
    }

    private Task<int> RunAsync(params string[] arguments)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(messages) });
        return CommandLine.RunAsync(arguments, new Screen(output, console, console), TestContext.Current.CancellationToken);
    }
}

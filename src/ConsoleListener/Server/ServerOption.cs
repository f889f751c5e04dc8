using System.CommandLine;
using System.CommandLine.Parsing;

namespace Byeol.ConsoleListener.Server;

/// <summary>Where the server is: <c>--server</c>, else <c>BYEOL_SERVER</c>, else this machine.</summary>
internal static class ServerOption
{
    public const string Variable = "BYEOL_SERVER";

    private const string Default = "http://localhost:5080";

    public static Option<Uri> Create() => new("--server")
    {
        Description = $"Address of the server; {Variable} sets another default than {Default}.",
        HelpName = "URL",
        Recursive = true,
        CustomParser = result => Read(result, "--server", result.Tokens[0].Value),
        DefaultValueFactory = result => Read(result, Variable, FromEnvironment() ?? Default),
    };

    // With an error added the value is never used.
    private static Uri Read(ArgumentResult result, string source, string text)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;

        result.AddError($"{source}: '{text}' is not an address like {Default}.");
        return new Uri(Default);
    }

    private static string? FromEnvironment() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Byeol.ConsoleListener.Server;

/// <summary>The id of a track, as <c>byeol tracks</c> lists it.</summary>
internal static class TrackArgument
{
    private const string Description = "Id of a track; 'byeol tracks' lists them.";

    public static Argument<int> One() => new("TRACK")
    {
        Description = Description,
        CustomParser = result => Read(result, result.Tokens[0]) ?? 0,
    };

    public static Argument<int[]> Several() => new("TRACK")
    {
        Description = Description,
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token => Read(result, token) ?? 0)],
    };

    private static int? Read(ArgumentResult result, Token token)
    {
        if (int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return id;

        result.AddError($"'{token.Value}' is not the id of a track.");
        return null;
    }
}

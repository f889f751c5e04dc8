using Byeol.Contract;
using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>How renditions are made.</summary>
public sealed class RenditionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Renditions";

    /// <summary>The ffmpeg program, by name or path.</summary>
    public string Ffmpeg { get; set; } = "ffmpeg";

    /// <summary>Renditions to make of the whole library while nothing else is to be made, separated by commas: <c>high,low</c>. Empty: none.</summary>
    public string Library { get; set; } = "";

    /// <summary>The longest that making one rendition may run; the time that it stands back for others does not count.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// The longest that a running ffmpeg may take for the next two seconds of sound. It runs at the lowest priority, so on a
    /// machine that is busy with other things that may be long, and is no sign of trouble.
    /// </summary>
    public TimeSpan StallLimit { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The names in <see cref="Library"/>.</summary>
    internal IReadOnlyList<string> LibraryNames =>
        Library.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

internal sealed class RenditionOptionsValidator : IValidateOptions<RenditionOptions>
{
    public ValidateOptionsResult Validate(string? name, RenditionOptions options)
    {
        var unknown = options.LibraryNames.Except(RenditionSnapshot.Made).ToList();
        string[] failures =
        [
            .. unknown.Select(tier =>
                $"Renditions:Library names '{tier}', which is no rendition; it takes {string.Join(',', RenditionSnapshot.Made)}."),
            .. NotPositive("TimeLimit", options.TimeLimit),
            .. NotPositive("StallLimit", options.StallLimit),
        ];
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> NotPositive(string key, TimeSpan limit) =>
        limit > TimeSpan.Zero ? [] : [$"Renditions:{key} is a time above zero, like 00:00:30."];
}

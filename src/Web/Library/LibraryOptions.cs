using Microsoft.Extensions.Options;

namespace Byeol.Library;

/// <summary>Which folders are served. Relative paths are taken from the working directory.</summary>
public sealed class LibraryOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Library";

    /// <summary>The folder of music, with all below it. Empty: no music.</summary>
    public string Root { get; set; } = "";

    /// <summary>The folder of texts. Empty: no texts.</summary>
    public string Texts { get; set; } = "";

    /// <summary>The MediaInfo program, by name or path.</summary>
    public string MediaInfo { get; set; } = "mediainfo";

    /// <summary>Whether changes in the folder of music are noticed by themselves; network mounts tell of none.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>How long a file must not have changed before it is looked into: until then it may be half of a copy.</summary>
    public TimeSpan Settle { get; set; } = TimeSpan.FromSeconds(2);
}

internal sealed class LibraryOptionsValidator : IValidateOptions<LibraryOptions>
{
    private static readonly TimeSpan LongestSettle = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, LibraryOptions options)
    {
        string[] failures =
        [
            .. MissingFolder("Library:Root", options.Root),
            .. MissingFolder("Library:Texts", options.Texts),
            .. options.Settle < TimeSpan.Zero || options.Settle > LongestSettle
                ? [$"Library:Settle is '{options.Settle}'; it is a time from 00:00:00 to {LongestSettle:c}."]
                : Array.Empty<string>(),
        ];
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> MissingFolder(string key, string path) =>
        path is "" || Directory.Exists(path) ? [] : [$"{key} is '{path}', which is not a folder; start with --{key}=PATH."];
}

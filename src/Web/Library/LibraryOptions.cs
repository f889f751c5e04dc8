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
}

internal sealed class LibraryOptionsValidator : IValidateOptions<LibraryOptions>
{
    public ValidateOptionsResult Validate(string? name, LibraryOptions options)
    {
        string[] failures =
        [
            .. MissingFolder("Library:Root", options.Root),
            .. MissingFolder("Library:Texts", options.Texts),
        ];
        return failures is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> MissingFolder(string key, string path) =>
        path is "" || Directory.Exists(path) ? [] : [$"{key} is '{path}', which is not a folder; start with --{key}=PATH."];
}

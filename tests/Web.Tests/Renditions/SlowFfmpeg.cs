using Byeol.Testing;
using CliWrap;

namespace Byeol.Renditions;

/// <summary>A program in ffmpeg's place. It notes each encode; what becomes of an encode's output, a script says.</summary>
internal sealed class SlowFfmpeg : IDisposable
{
    /// <summary>Gives the beginning of the sound, and the rest only after <see cref="GoOn"/>.</summary>
    public const string StopsInTheMiddle =
        "ffmpeg \"$@\" | { dd bs=100000 count=1 iflag=fullblock status=none; until [ -e \"$folder/go\" ]; do sleep 0.05; done; cat; }";

    /// <summary>Gives the beginning of the sound, and ends as if it had been killed.</summary>
    public const string Dies = "ffmpeg \"$@\" 2>/dev/null | dd bs=100000 count=1 iflag=fullblock status=none; exit 137";

    /// <summary>Never says anything.</summary>
    public const string Hangs = "exec sleep 1000";

    private readonly TemporaryFolder folder = new();

    private SlowFfmpeg()
    {
    }

    public string Program => folder.File("ffmpeg");

    /// <summary>How many encodes were begun.</summary>
    public int Encodes => File.Exists(folder.File("encodes")) ? File.ReadAllLines(folder.File("encodes")).Length : 0;

    public static async Task<SlowFfmpeg> WriteAsync(string encode)
    {
        var made = new SlowFfmpeg();
        await File.WriteAllTextAsync(made.Program, $"""
            #!/bin/bash
            folder='{made.folder.Path}'
            case " $* " in *' pipe:2 '*) ;; *) exec ffmpeg "$@" ;; esac
            echo encode >> "$folder/encodes"
            {encode}
            """);
        await Cli.Wrap("chmod").WithArguments(["+x", made.Program]).ExecuteAsync();
        return made;
    }

    public void GoOn() => File.WriteAllText(folder.File("go"), "");

    public void Dispose()
    {
        // Whoever still waits in the script must not wait for ever.
        GoOn();
        folder.Dispose();
    }
}

using System.ComponentModel;
using System.Diagnostics;
using CliWrap;
using CliWrap.Buffered;
using Microsoft.Extensions.Options;

namespace Byeol.Renditions;

/// <summary>The ffmpeg program.</summary>
internal sealed partial class Ffmpeg(IOptions<RenditionOptions> options, ILogger<Ffmpeg> logger)
{
    private static readonly TimeSpan LongestQuestion = TimeSpan.FromMinutes(2);

    /// <summary>
    /// A file is read as one of sound, whatever it claims to be: without these a playlist or a script named .mp3 would make
    /// ffmpeg fetch addresses and read other files of the machine.
    /// </summary>
    public static IReadOnlyList<string> Guards { get; } =
    [
        "-v", "error", "-nostdin", "-protocol_whitelist", "file,pipe",
        "-format_whitelist", "aac,aiff,ape,asf,flac,matroska,mov,mp3,ogg,w64,wav,wv",
    ];

    /// <summary>The recipes that this ffmpeg can follow; none when there is no ffmpeg.</summary>
    public IReadOnlyList<Recipe> Recipes { get; private set; } = [];

    /// <summary>A run whose exit code the caller looks at.</summary>
    public Command Command(IReadOnlyList<string> arguments) => Cli.Wrap(options.Value.Ffmpeg)
        .WithArguments(arguments)
        .WithValidation(CommandResultValidation.None);

    /// <summary>Gives a process the lowest priority, from which there is no way back.</summary>
    public static void Lower(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.PriorityClass = ProcessPriorityClass.Idle;
        }
        catch (Exception ended) when (ended is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It was faster.
        }
    }

    /// <summary>A short run, at normal priority, because somebody is waiting for what it says.</summary>
    public async Task<BufferedCommandResult> AskAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestQuestion);
        return await Command(arguments).ExecuteBufferedAsync(limit.Token);
    }

    /// <summary>Finds out which recipes it can follow.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            var encoders = (await AskAsync(["-v", "error", "-nostdin", "-encoders"], cancellationToken)).StandardOutput
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .ToHashSet();
            Recipes = [.. Recipe.All.Where(recipe => encoders.Contains(recipe.Encoder))];
            foreach (var recipe in Recipe.All.Except(Recipes)) LogNoEncoder(options.Value.Ffmpeg, recipe.Encoder, recipe.Name);
        }
        catch (Exception missing) when (
            missing is Win32Exception || (missing is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            LogMissing(options.Value.Ffmpeg);
        }
    }

    [LoggerMessage(20, LogLevel.Warning,
        "{Program} is not installed, so tracks can be had only as they are. On Debian: apt-get install ffmpeg")]
    private partial void LogMissing(string program);

    [LoggerMessage(21, LogLevel.Warning, "{Program} has no encoder '{Encoder}', so there is no rendition '{Rendition}'")]
    private partial void LogNoEncoder(string program, string encoder, string rendition);
}

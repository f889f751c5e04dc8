using System.Diagnostics;

namespace Byeol.Testing;

/// <summary>MediaInfo, with something that a test wants done before each run.</summary>
public sealed class FakeMediaInfo : IDisposable
{
    /// <summary>Has a run wait until <see cref="OpenGate"/>.</summary>
    public const string AtTheGate = """while [ ! -e "$GATE" ]; do sleep 0.05; done""";

    private readonly TemporaryFolder folder = new();

    private FakeMediaInfo()
    {
    }

    public string Program => folder.File("mediainfo");

    /// <summary>How often it was run.</summary>
    public int Runs => File.Exists(folder.File("runs")) ? File.ReadAllLines(folder.File("runs")).Length : 0;

    /// <param name="before">Lines of a shell script; <c>$GATE</c> is a path that <see cref="OpenGate"/> makes.</param>
    public static async Task<FakeMediaInfo> MakeAsync(string before = "")
    {
        var fake = new FakeMediaInfo();
        await File.WriteAllTextAsync(
            fake.Program, $"#!/bin/sh\nGATE='{fake.folder.File("gate")}'\necho run >> '{fake.folder.File("runs")}'\n{before}\nexec mediainfo \"$@\"\n");
        using var chmod = Process.Start("chmod", ["+x", fake.Program]);
        await chmod.WaitForExitAsync();
        return fake;
    }

    public void OpenGate() => File.WriteAllText(folder.File("gate"), "");

    public void Dispose() => folder.Dispose();
}

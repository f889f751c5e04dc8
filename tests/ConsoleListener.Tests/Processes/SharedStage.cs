using Byeol.ConsoleListener.Tests.Processes;

[assembly: AssemblyFixture(typeof(SharedStage))]

namespace Byeol.ConsoleListener.Tests.Processes;

/// <summary>One stage for all tests that leave it as it is: a server takes seconds to start.</summary>
public sealed class SharedStage : IAsyncLifetime
{
    private Stage? stage;

    internal Stage Stage => stage!;

    public async ValueTask InitializeAsync() => stage = await Stage.OpenAsync();

    public ValueTask DisposeAsync() => Stage.DisposeAsync();
}

using Byeol.Testing;

namespace Byeol.ConsoleListener.Tests.Listing;

/// <summary>A server on the project's samples, for all tests of a class.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private ServerProcess? server;

    public Uri Address => server!.Address;

    public async ValueTask InitializeAsync() =>
        server = await ServerProcess.StartAsync(Repository.SampleLibrary, Repository.SampleTexts);

    public ValueTask DisposeAsync() => server!.DisposeAsync();
}

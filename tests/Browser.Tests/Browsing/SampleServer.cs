using Byeol.Browsing;
using Byeol.Testing;

[assembly: AssemblyFixture(typeof(SampleServer))]

namespace Byeol.Browsing;

/// <summary>The server over the sample library, one for all tests that do it no harm.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private ServerProcess? process;

    public Uri Address => process!.Address;

    public async ValueTask InitializeAsync() =>
        process = await ServerProcess.StartAsync(Repository.SampleLibrary, Repository.SampleTexts);

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
    }
}

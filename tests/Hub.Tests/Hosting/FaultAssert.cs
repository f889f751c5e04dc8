using Byeol.Contract;
using Microsoft.AspNetCore.SignalR;

namespace Byeol.Hosting;

internal static class FaultAssert
{
    /// <summary>Runs what should end in a fault, and gives its code.</summary>
    public static async Task<string?> CodeOf(Func<Task> call) =>
        Fault.Parse((await Assert.ThrowsAnyAsync<HubException>(call)).Message)?.Code;

    public static Task<string?> CodeOf(IAsyncEnumerable<byte[]> stream) => CodeOf(async () => await stream.ToListAsync());
}

using Byeol.Contract;
using Microsoft.AspNetCore.SignalR;

namespace Byeol.Renditions;

internal static class Refused
{
    /// <summary>Runs what should end in a fault, and gives its code.</summary>
    public static async Task<string?> CodeOf(Func<Task> call) =>
        Fault.Parse((await Assert.ThrowsAnyAsync<HubException>(call)).Message)?.Code;
}

using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace Byeol.Faults;

/// <summary>
/// Tells the faults of calls. SignalR passes the text of a <see cref="HubException"/> on, and names its class: so it is that
/// very class, not one derived from it. The faults of streams come later than a filter sees: see
/// <see cref="Streaming.StreamRunner"/>.
/// </summary>
internal sealed partial class FaultFilter(FaultTranslator faults, ILogger<FaultFilter> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (Exception exception) when (faults.FaultOf(exception) is { } fault)
        {
            throw new HubException(fault.Message);
        }
        catch (Exception surprise) when (surprise is not OperationCanceledException)
        {
            LogSurprise(surprise, invocationContext.HubMethodName);
            throw;
        }
    }

    [LoggerMessage(101, LogLevel.Error, "{Method} failed")]
    private partial void LogSurprise(Exception surprise, string method);
}

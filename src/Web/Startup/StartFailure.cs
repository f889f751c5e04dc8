using System.Net.Sockets;
using Byeol.Catalog;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Byeol.Startup;

/// <summary>Why the server could not start, where the reason is the user's to mend.</summary>
internal static class StartFailure
{
    /// <summary>What to tell the user, in one line; null for a failure that is not theirs.</summary>
    public static string? Explain(Exception failure) => failure switch
    {
        CatalogUnusableException unusable => unusable.Message,
        _ when DatabaseFailure.Find(failure) is not null => $"The catalog was lost during the start: {DatabaseFailure.ReasonOf(failure)}.",
        OptionsValidationException invalid => string.Join(' ', invalid.Failures),
        IOException { InnerException: AddressInUseException } busy =>
            $"{busy.Message.TrimEnd('.')}. Start with another address: --urls=http://localhost:5081",
        IOException or SocketException => $"{failure.Message} Start with another address: --urls=http://localhost:5081",
        FormatException => $"{failure.Message} An address is like --urls=http://localhost:5081",
        InvalidOperationException { InnerException: FormatException or ArgumentException } unreadable => unreadable.Message,
        OperationCanceledException => "stopped before it was ready.",
        _ => null,
    };
}

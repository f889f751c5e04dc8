using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Byeol.Startup;

/// <summary>Runs the host, and says in one line why it cannot start where the reason is the user's to mend.</summary>
internal static class HostRunner
{
    public static int RunOrExplain(this WebApplication app)
    {
        try
        {
            app.Run();
            return 0;
        }
        catch (OptionsValidationException invalid)
        {
            foreach (var failure in invalid.Failures) Console.Error.WriteLine($"byeol: {failure}");
            return 1;
        }
        catch (IOException busy) when (busy.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine($"byeol: {busy.Message} Start with another address: --urls=http://localhost:5081");
            return 1;
        }
    }
}

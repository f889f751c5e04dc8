using System.Text.Encodings.Web;
using System.Text.Json;

namespace Byeol.ConsoleListener.Output;

/// <summary>JSON for programs, with the names of the contract, and letters as letters.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static async Task WriteAsync<T>(Stream output, T value, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        await output.WriteAsync((byte[])[.. json, (byte)'\n'], cancellationToken);
    }
}

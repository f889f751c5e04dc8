using System.Globalization;

namespace Byeol.ConsoleListener.Output;

/// <summary>Numbers as people read them.</summary>
internal static class Figures
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB"];

    /// <summary><c>2.2 MB</c>: decimal units, as file managers and network lines count.</summary>
    public static string Size(double bytes)
    {
        var unit = 0;
        // 999.95 would round to 1000.0 of the same unit.
        for (; bytes >= 999.95 && unit < Units.Length - 1; unit++) bytes /= 1000;
        return string.Create(CultureInfo.InvariantCulture, $"{(unit == 0 ? Math.Round(bytes) : bytes):0.#} {Units[unit]}");
    }

    /// <summary><c>4:05</c>, <c>1:02:03</c>.</summary>
    public static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time:mm\\:ss}")
        : string.Create(CultureInfo.InvariantCulture, $"{time:m\\:ss}");
}

using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Byeol.Catalog;

/// <summary>The order of text by its bytes in UTF-8, the one order that all providers can have.</summary>
internal static class ByteOrder
{
    /// <summary>
    /// To order by in a query. The databases compare a column by its bytes as it is, so there this is the column; the provider
    /// InMemory compares text by the rules of a language, under which only decimal digits stand as they should everywhere.
    /// </summary>
    public static string Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return string.Create(bytes.Length * 3, bytes, (digits, values) =>
        {
            for (var index = 0; index < values.Length; index++)
                values[index].TryFormat(digits[(index * 3)..], out _, "000", CultureInfo.InvariantCulture);
        });
    }

    public static void Map(ModelBuilder model, DatabaseFacade database)
    {
        if (database.IsRelational()) model.HasDbFunction(() => Of("")).HasTranslation(arguments => arguments[0]);
    }
}

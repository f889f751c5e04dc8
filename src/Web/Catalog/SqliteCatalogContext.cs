using Microsoft.EntityFrameworkCore;

namespace Byeol.Catalog;

/// <summary>The catalog in a file. Text compares by its bytes in UTF-8, which is Sqlite's own way.</summary>
internal sealed class SqliteCatalogContext(DbContextOptions<SqliteCatalogContext> options) : CatalogContext(options);

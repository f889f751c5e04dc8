namespace Byeol.Catalog;

/// <summary>A track in the database.</summary>
public sealed class TrackRow
{
    public int Id { get; set; }

    /// <summary>Path of the file relative to the library's root; unique.</summary>
    public required string Path { get; set; }

    public required string Title { get; set; }

    public string? Artist { get; set; }

    public string? Album { get; set; }

    public TimeSpan? Duration { get; set; }

    /// <summary>What a search looks through, see <see cref="SearchKey"/>.</summary>
    public required string SearchKey { get; set; }

    public List<RenditionRow> Renditions { get; set; } = [];
}

/// <summary>A rendition in the database.</summary>
public sealed class RenditionRow
{
    public int Id { get; set; }

    public int TrackId { get; set; }

    public required string Name { get; set; }

    public required string MimeType { get; set; }

    public long Length { get; set; }

    public required string Version { get; set; }

    /// <summary>Path relative to the library's root.</summary>
    public required string Location { get; set; }
}

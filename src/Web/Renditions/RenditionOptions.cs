namespace Byeol.Renditions;

/// <summary>How renditions are made.</summary>
public sealed class RenditionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Renditions";

    /// <summary>The ffmpeg program, by name or path.</summary>
    public string Ffmpeg { get; set; } = "ffmpeg";
}

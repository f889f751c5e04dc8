using System.Runtime.Serialization;

namespace Byeol.Contract;

/// <summary>Some of the tracks that match, and how many match in all.</summary>
[DataContract]
public sealed record TrackPageSnapshot
{
    /// <summary>The tracks of this page.</summary>
    [DataMember(Name = "items")] public required IReadOnlyList<TrackSnapshot> Items { get; init; }

    /// <summary>All tracks that match, on this page or not.</summary>
    [DataMember(Name = "total")] public required int Total { get; init; }
}

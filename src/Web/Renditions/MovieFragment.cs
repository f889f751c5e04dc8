using System.Buffers.Binary;

namespace Byeol.Renditions;

/// <summary>What a moof box tells (ISO/IEC 14496-12, 8.8).</summary>
/// <param name="Start">Media time of the first sample.</param>
/// <param name="Samples">How many samples the fragment holds.</param>
internal readonly record struct MovieFragment(long Start, long Samples)
{
    public const uint Type = 0x6D6F6F66; // moof
    public const uint MovieType = 0x6D6F6F76; // moov
    public const uint DataType = 0x6D646174; // mdat

    private const uint Track = 0x74726166; // traf
    private const uint TrackHeader = 0x74666864; // tfhd
    private const uint DecodeTime = 0x74666474; // tfdt
    private const uint Run = 0x7472756E; // trun

    private const uint DefaultDuration = 0x8;
    private const uint DefaultSize = 0x10;

    /// <summary>Reads the content of a moof box with one track.</summary>
    /// <exception cref="InvalidDataException">It is not one.</exception>
    public static MovieFragment Read(ReadOnlySpan<byte> movie)
    {
        try
        {
            var track = movie[Find(movie, Track)];
            return new MovieFragment(StartOf(track[Find(track, DecodeTime)]), SamplesOf(track));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("A moof box ends before it should.");
        }
    }

    /// <summary>Gives a fragment another media time.</summary>
    /// <param name="fragment">A whole moof box, and whatever follows it.</param>
    /// <param name="start">The new media time of its first sample.</param>
    public static void Move(Span<byte> fragment, long start)
    {
        var movie = fragment[8..BinaryPrimitives.ReadInt32BigEndian(fragment)];
        var track = movie[Find(movie, Track)];
        var time = track[Find(track, DecodeTime)];
        if (time[0] == 1) BinaryPrimitives.WriteInt64BigEndian(time[4..], start);
        else BinaryPrimitives.WriteUInt32BigEndian(time[4..], checked((uint)start));
    }

    /// <summary>Where the frames of a fragment lie: the first byte of the first, and the size of each.</summary>
    /// <param name="fragment">A whole moof box and its mdat.</param>
    public static (int Offset, IReadOnlyList<int> Sizes) FramesOf(ReadOnlySpan<byte> fragment)
    {
        var movie = fragment[8..BinaryPrimitives.ReadInt32BigEndian(fragment)];
        var track = movie[Find(movie, Track)];
        var run = track[Find(track, Run)];
        var flags = BinaryPrimitives.ReadUInt32BigEndian(run) & 0xFFFFFF;
        if ((flags & 0x1) == 0) throw new InvalidDataException("A fragment does not tell where its frames are.");

        var sizes = new int[BinaryPrimitives.ReadInt32BigEndian(run[4..])];
        var offset = BinaryPrimitives.ReadInt32BigEndian(run[8..]);
        if ((flags & 0x200) == 0)
        {
            // Frames of one size, as those of silence are.
            Array.Fill(sizes, (int)Default(track[Find(track, TrackHeader)], DefaultSize));
            return (offset, sizes);
        }

        var at = 12 + ((flags & 0x4) == 0 ? 0 : 4) + ((flags & 0x100) == 0 ? 0 : 4);
        var step = 4 + ((flags & 0x100) == 0 ? 0 : 4) + ((flags & 0x400) == 0 ? 0 : 4) + ((flags & 0x800) == 0 ? 0 : 4);
        for (var frame = 0; frame < sizes.Length; frame++) sizes[frame] = BinaryPrimitives.ReadInt32BigEndian(run[(at + (frame * step))..]);
        return (offset, sizes);
    }

    private static long StartOf(ReadOnlySpan<byte> time) =>
        time[0] == 1 ? BinaryPrimitives.ReadInt64BigEndian(time[4..]) : BinaryPrimitives.ReadUInt32BigEndian(time[4..]);

    private static long SamplesOf(ReadOnlySpan<byte> track)
    {
        var run = track[Find(track, Run)];
        var flags = BinaryPrimitives.ReadUInt32BigEndian(run) & 0xFFFFFF;
        var frames = BinaryPrimitives.ReadUInt32BigEndian(run[4..]);
        if ((flags & 0x100) == 0) return frames * Default(track[Find(track, TrackHeader)], DefaultDuration);

        // Each frame has a duration of its own, where the last is shorter than the others.
        var at = 8 + ((flags & 0x1) == 0 ? 0 : 4) + ((flags & 0x4) == 0 ? 0 : 4);
        var step = 4 + ((flags & 0x200) == 0 ? 0 : 4) + ((flags & 0x400) == 0 ? 0 : 4) + ((flags & 0x800) == 0 ? 0 : 4);
        var samples = 0L;
        for (var frame = 0; frame < frames; frame++) samples += BinaryPrimitives.ReadUInt32BigEndian(run[(at + (frame * step))..]);
        return samples;
    }

    /// <summary>What holds for all frames that have nothing of their own (8.8.7): one of the fields, which stand in the order of their flags.</summary>
    private static long Default(ReadOnlySpan<byte> header, uint field)
    {
        var flags = BinaryPrimitives.ReadUInt32BigEndian(header) & 0xFFFFFF;
        if ((flags & field) == 0) throw new InvalidDataException("A fragment does not tell what its frames are like.");

        var before = flags & (field - 1);
        var at = 8 + ((before & 0x1) == 0 ? 0 : 8) + ((before & 0x2) == 0 ? 0 : 4) + ((before & DefaultDuration) == 0 ? 0 : 4);
        return BinaryPrimitives.ReadUInt32BigEndian(header[at..]);
    }

    /// <summary>Where the content of the first box of a type lies.</summary>
    private static Range Find(ReadOnlySpan<byte> boxes, uint type)
    {
        for (var at = 0; at + 8 <= boxes.Length;)
        {
            var size = BinaryPrimitives.ReadInt32BigEndian(boxes[at..]);
            if (size < 8 || size > boxes.Length - at) break;
            if (BinaryPrimitives.ReadUInt32BigEndian(boxes[(at + 4)..]) == type) return (at + 8)..(at + size);
            at += size;
        }

        throw new InvalidDataException("A moof box lacks what it should hold.");
    }
}

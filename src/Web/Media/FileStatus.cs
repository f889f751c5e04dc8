using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Byeol.Media;

/// <summary>What tells one state of a file from another, without reading it.</summary>
/// <param name="IsRegular">A regular file: not a folder, a pipe or a device.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Modified">When its bytes were last written, in nanoseconds; a program can set it back.</param>
/// <param name="Changed">When its bytes or its attributes last changed, in nanoseconds; no program can set it.</param>
/// <param name="Identity">The inode: another file under the same name has another.</param>
public readonly record struct FileStatus(bool IsRegular, long Length, long Modified, long Changed, ulong Identity)
{
    /// <summary>The status as a tag of 16 hexadecimal digits.</summary>
    public string ToVersion()
    {
        Span<byte> bytes = stackalloc byte[32];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Length);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], Modified);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], Changed);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[24..], Identity);
        return Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }

    /// <summary>The status of the file at a path, links followed; null when there is none or it cannot be seen.</summary>
    public static FileStatus? OfPath(string path) => LinuxFileStatus.Read(LinuxFileStatus.CurrentFolder, path, 0);

    /// <summary>The status of an open file, whatever has become of its name.</summary>
    public static FileStatus? OfHandle(SafeFileHandle file)
    {
        // The caller keeps the file open, so the descriptor stays valid for the call.
        var descriptor = (int)file.DangerousGetHandle();
        return LinuxFileStatus.Read(descriptor, "", LinuxFileStatus.TheDescriptorItself);
    }
}

/// <summary>statx(2), the one call for file status whose layout is the same on every Linux architecture.</summary>
internal static partial class LinuxFileStatus
{
    public const int CurrentFolder = -100;
    public const int TheDescriptorItself = 0x1000;

    private const uint BasicStatus = 0x7ff;
    private const int TypeMask = 0xf000;
    private const int RegularFile = 0x8000;

    public static FileStatus? Read(int folder, string path, int flags)
    {
        if (Statx(folder, path, flags, BasicStatus, out var result) != 0) return null;

        return new FileStatus(
            (result.Mode & TypeMask) == RegularFile,
            result.Size,
            result.ModifiedSeconds * 1_000_000_000 + result.ModifiedNanoseconds,
            result.ChangedSeconds * 1_000_000_000 + result.ChangedNanoseconds,
            result.Inode);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, out StatxResult result);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatxResult
    {
        [FieldOffset(28)] public ushort Mode;
        [FieldOffset(32)] public ulong Inode;
        [FieldOffset(40)] public long Size;
        [FieldOffset(96)] public long ChangedSeconds;
        [FieldOffset(104)] public uint ChangedNanoseconds;
        [FieldOffset(112)] public long ModifiedSeconds;
        [FieldOffset(120)] public uint ModifiedNanoseconds;
    }
}

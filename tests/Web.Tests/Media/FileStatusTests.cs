using Byeol.Testing;

namespace Byeol.Media;

public sealed class FileStatusTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public FileStatusTests()
    {
        path = folder.File("file");
        File.WriteAllText(path, "original");
    }

    private string Version => FileStatus.OfPath(path)!.Value.ToVersion();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reading_and_asking_again_leave_the_version_as_it_is()
    {
        var before = Version;
        File.ReadAllText(path);
        using var handle = File.OpenHandle(path);

        Assert.Equal(before, Version);
        Assert.Equal(before, FileStatus.OfHandle(handle)!.Value.ToVersion());
        Assert.Equal(16, before.Length);
    }

    [Fact]
    public void Bytes_of_the_same_number_with_the_time_set_back_are_another_version()
    {
        var before = Version;
        var modified = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path, "replaced");
        File.SetLastWriteTimeUtc(path, modified);

        Assert.NotEqual(before, Version);
    }

    [Fact]
    public void Another_file_under_the_same_name_is_another_version()
    {
        var before = Version;
        File.WriteAllText(folder.File("other"), "original");
        File.SetLastWriteTimeUtc(folder.File("other"), File.GetLastWriteTimeUtc(path));
        File.Move(folder.File("other"), path, overwrite: true);

        Assert.NotEqual(before, Version);
    }

    [Fact]
    public void A_folder_is_not_regular_and_what_is_not_there_has_no_status()
    {
        Assert.False(FileStatus.OfPath(folder.Path)!.Value.IsRegular);
        Assert.Null(FileStatus.OfPath(folder.File("nothing")));
        Assert.Equal(8, FileStatus.OfPath(path)!.Value.Length);
    }
}

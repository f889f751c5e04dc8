using Byeol.Client.Downloads;

namespace Byeol.Client.Tests.Downloads;

public sealed class ByteRangeTests
{
    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(0, 1, "0+1")]
    [InlineData(0, 10, "0+10")]
    [InlineData(0, 25, "0+10 10+10 20+5")]
    [InlineData(7, 25, "7+3 10+10 20+5")]
    [InlineData(20, 25, "20+5")]
    [InlineData(25, 25, "")]
    [InlineData(26, 25, "")]
    public void Ranges_cover_the_rest_of_the_file_cut_at_multiples(long offset, long total, string ranges) =>
        Assert.Equal(ranges, string.Join(' ', ByteRange.Cut(offset, total, 10).Select(range => $"{range.Offset}+{range.Length}")));

    [Fact]
    public void A_file_beyond_four_gigabytes_is_cut_as_any_other()
    {
        var ranges = ByteRange.Cut(5_000_000_000, 5_000_000_003, 1024 * 1024).ToList();
        Assert.Equal([new ByteRange(5_000_000_000, 3)], ranges);
    }
}

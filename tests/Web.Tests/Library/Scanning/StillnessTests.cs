using Byeol.Media;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Byeol.Library.Scanning;

public class StillnessTests
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider time = new(Now);
    private readonly Stillness stillness;

    public StillnessTests() => stillness = new Stillness(time, Options.Create(new LibraryOptions { Settle = TimeSpan.FromSeconds(2) }));

    [Fact]
    public void A_file_is_still_when_it_has_not_changed_for_a_while()
    {
        Assert.True(Look(ChangedAt(Now.AddSeconds(-2))));
        Assert.False(Look(ChangedAt(Now.AddSeconds(-1))));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(Look(ChangedAt(Now.AddSeconds(-1))));
    }

    [Fact]
    public void A_file_that_grows_is_not_still_however_long_it_takes()
    {
        for (var length = 0; length < 100; length++)
        {
            Assert.False(Look(ChangedAt(time.GetUtcNow(), length)));
            time.Advance(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public void By_the_clock_of_another_machine_a_file_is_still_when_it_has_been_alike_for_as_long()
    {
        var ahead = ChangedAt(Now.AddDays(1));
        Assert.False(Look(ahead));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(Look(ahead));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(Look(ahead));
    }

    private bool Look(FileStatus status)
    {
        var isStill = stillness.IsStill("song.mp3", status);
        stillness.EndScan();
        return isStill;
    }

    private static FileStatus ChangedAt(DateTimeOffset at, long length = 1) =>
        new(true, length, 0, (at - DateTimeOffset.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick, 1);
}

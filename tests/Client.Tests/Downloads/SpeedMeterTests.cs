using Byeol.Client.Downloads;
using Microsoft.Extensions.Time.Testing;

namespace Byeol.Client.Tests.Downloads;

public sealed class SpeedMeterTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void The_speed_is_unknown_at_first()
    {
        var meter = new SpeedMeter(time);
        meter.Add(1000);
        Assert.Equal(0, meter.BytesPerSecond);
    }

    [Fact]
    public void The_speed_is_that_of_the_last_seconds_not_of_the_whole()
    {
        var meter = new SpeedMeter(time);
        Feed(meter, seconds: 60, bytesPerSecond: 1000);
        Assert.Equal(1000, meter.BytesPerSecond, 1e-6);

        Feed(meter, seconds: 6, bytesPerSecond: 50_000);
        Assert.Equal(50_000, meter.BytesPerSecond, 1e-6);
    }

    [Fact]
    public void The_speed_sinks_while_nothing_comes()
    {
        var meter = new SpeedMeter(time);
        Feed(meter, seconds: 5, bytesPerSecond: 1000);
        time.Advance(TimeSpan.FromSeconds(95));
        Assert.InRange(meter.BytesPerSecond, 1, 100);
    }

    [Fact]
    public void The_time_left_follows_from_the_speed_and_is_unknown_without_one()
    {
        Assert.Equal(TimeSpan.FromSeconds(3), new DownloadProgress(400, 1000, 200).Remaining);
        Assert.Null(new DownloadProgress(400, 1000, 0).Remaining);
        Assert.NotNull(new DownloadProgress(0, long.MaxValue, double.Epsilon).Remaining);
    }

    private void Feed(SpeedMeter meter, int seconds, int bytesPerSecond)
    {
        for (var tenth = 0; tenth < seconds * 10; tenth++)
        {
            time.Advance(TimeSpan.FromMilliseconds(100));
            meter.Add(bytesPerSecond / 10);
        }
    }
}

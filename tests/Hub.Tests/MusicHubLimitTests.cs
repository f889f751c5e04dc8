using Byeol.Contract;
using Byeol.Hosting;
using Microsoft.Extensions.Options;

namespace Byeol;

public class MusicHubLimitTests
{
    private static readonly byte[] Audio = new byte[100_000];

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task One_stream_too_many_is_refused_and_a_stream_that_ended_makes_room(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack), ("Hub:StreamsPerConnection", "2"));
        host.Library.Add(Audio);
        var gate = new TaskCompletionSource();
        host.Library.Media["1.mp3"].BeforeRead = _ => gate.Task;

        var first = host.StreamAudio().ToListAsync().AsTask();
        var second = host.StreamAudio().ToListAsync().AsTask();
        await Until(() => host.Library.Open == 2);
        Assert.Equal(FaultCode.TooManyStreams, await FaultAssert.CodeOf(host.StreamAudio()));

        gate.SetResult();
        await Task.WhenAll(first, second);
        await Until(() => host.Library.Open == 0);
        Assert.NotEmpty(await host.StreamAudio().ToListAsync());
    }

    [Theory]
    [MemberData(nameof(Route.All), MemberType = typeof(Route))]
    public async Task A_listener_that_leaves_closes_the_file_and_gives_the_slot_back(bool overKestrel, bool inMessagePack)
    {
        await using var host = await HubHost.StartAsync(new Route(overKestrel, inMessagePack), ("Hub:StreamsPerConnection", "1"));
        host.Library.Add(Audio);
        var media = host.Library.Media["1.mp3"];
        media.BeforeRead = offset => offset == 0 ? Task.CompletedTask : Task.Delay(Timeout.Infinite);

        using var leaving = new CancellationTokenSource();
        await using var chunks = host.StreamAudio().GetAsyncEnumerator(leaving.Token);
        Assert.True(await chunks.MoveNextAsync());
        await leaving.CancelAsync();

        await Until(() => host.Library.Open == 0);
        media.BeforeRead = null;
        await Until(async () => await Pull() is null);

        async Task<string?> Pull()
        {
            try
            {
                await host.StreamAudio().ToListAsync();
                return null;
            }
            catch (Microsoft.AspNetCore.SignalR.HubException refused)
            {
                return Fault.Parse(refused.Message)!.Code;
            }
        }
    }

    [Theory]
    [InlineData("Hub:StreamsPerConnection", "0")]
    [InlineData("Hub:PageSize", "99")]
    [InlineData("Hub:AudioChunkBytes", "1000")]
    [InlineData("Hub:AudioChunkBytes", "65536")]
    [InlineData("Hub:TextChunkBytes", "3")]
    public async Task A_limit_that_makes_no_sense_stops_the_host_at_start(string key, string value)
    {
        var invalid = await Assert.ThrowsAsync<OptionsValidationException>(
            () => HubHost.StartAsync(new Route(false, true), (key, value)));
        Assert.Contains(key.Split(':')[1], invalid.Message, StringComparison.Ordinal);
    }

    private static Task Until(Func<bool> condition) => Until(() => Task.FromResult(condition()));

    private static async Task Until(Func<Task<bool>> condition)
    {
        while (!await condition()) await Task.Delay(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
    }
}

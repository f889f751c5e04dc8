using System.Diagnostics;

namespace Byeol.Testing;

/// <summary>Waits for what must come.</summary>
public static class Until
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Asks until the answer is as it should be; fails, with the last answer, when it never is.</summary>
    public static async Task<T> TrueAsync<T>(Func<Task<T>> ask, Func<T, bool> isRight)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var answer = await ask();
            if (isRight(answer)) return answer;

            if (Stopwatch.GetElapsedTime(started) > Longest) throw new TimeoutException($"It never came; the last was {answer}.");
            await Task.Delay(20);
        }
    }
}

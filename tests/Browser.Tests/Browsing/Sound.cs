namespace Byeol.Browsing;

/// <summary>
/// What the page's audio element holds and gives, in seconds of its own time, which is the track's until one track is joined on to
/// another. The position and the duration are those of the track, as the seek bar says.
/// </summary>
public sealed class Sound(IPage page)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private ILocator Element => page.Locator("#audio");

    private ILocator Bar => page.GetByRole(AriaRole.Slider, new() { Name = "Seek" });

    public Task<double> TimeAsync() => Element.EvaluateAsync<double>("audio => audio.currentTime");

    public Task<string> SourceAsync() => Element.EvaluateAsync<string>("audio => audio.currentSrc");

    /// <summary>How long the track is.</summary>
    public Task<double> DurationAsync() => Bar.EvaluateAsync<double>("bar => Number(bar.max)");

    /// <summary>Whether what is heard at a time has arrived already.</summary>
    public Task<bool> HoldsAsync(double time) => Element.EvaluateAsync<bool>(
        """
        ({ buffered }, time) =>
          Array.from({ length: buffered.length }).some((_, i) => buffered.start(i) <= time && time <= buffered.end(i))
        """,
        time);

    /// <summary>The end of what has arrived.</summary>
    public Task<double> EndOfBufferAsync() =>
        Element.EvaluateAsync<double>("({ buffered }) => buffered.length ? buffered.end(buffered.length - 1) : 0");

    /// <summary>Waits until everything up to a time has arrived.</summary>
    public async Task HoldUntilAsync(double time) => await page.WaitForFunctionAsync(
        "time => { const { buffered } = document.querySelector('#audio'); return buffered.length && buffered.end(0) >= time; }",
        time);

    /// <summary>Waits until so many seconds more than what is heard now have arrived.</summary>
    public async Task HoldAheadAsync(double seconds) => await page.WaitForFunctionAsync(
        """
        seconds => {
          const { buffered, currentTime } = document.querySelector('#audio');
          return Array.from({ length: buffered.length })
            .some((_, i) => buffered.start(i) <= currentTime && buffered.end(i) >= currentTime + seconds);
        }
        """,
        seconds);

    /// <summary>Waits until the sound is past a time of the track, and goes on.</summary>
    public Task ReachAsync(double time) => Bar.EvaluateAsync(
        """
        async (bar, time) => {
          const audio = document.querySelector('#audio');
          const isThere = () => bar.valueAsNumber > time && !audio.paused && !audio.seeking && audio.readyState > 2;
          while (!isThere()) await new Promise(requestAnimationFrame);
        }
        """,
        time).WaitAsync(Patience);

    /// <summary>Waits until so many seconds more have been played.</summary>
    public async Task AdvanceAsync(double seconds) => await ReachAsync(await TimeAsync() + seconds);

    /// <summary>Waits until what comes out of the element is no silence: a root mean square of 0.01 of full scale.</summary>
    public Task HearAsync() => Element.EvaluateAsync(
        """
        async (audio) => {
          const context = new AudioContext();
          const analyser = context.createAnalyser();
          context.createMediaStreamSource(audio.captureStream()).connect(analyser);
          const samples = new Float32Array(analyser.fftSize);
          const loudness = () => {
            analyser.getFloatTimeDomainData(samples);
            return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
          };
          while (loudness() < 0.01) await new Promise(requestAnimationFrame);
          await context.close();
        }
        """).WaitAsync(Patience);

    /// <summary>Where the element is sent by what a test does.</summary>
    public async Task<double> SoughtByAsync(Func<Task> act)
    {
        var sought = await Element.EvaluateHandleAsync(
            """
            (audio) => ({
              time: new Promise((done) => audio.addEventListener('seeking', () => done(audio.currentTime), { once: true })),
            })
            """);
        await act();
        return await sought.EvaluateAsync<double>("sought => sought.time").WaitAsync(Patience);
    }
}

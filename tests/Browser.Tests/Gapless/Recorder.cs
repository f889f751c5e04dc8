using System.Runtime.InteropServices;

namespace Byeol.Gapless;

/// <summary>
/// Takes down what comes out of the page's audio element, sample for sample, through WebAudio. The worklet is called for every
/// 128 samples of the graph and misses none, however late it runs; only the page's own messages wait.
/// </summary>
internal sealed class Recorder
{
    private const string Worklet =
        """
        registerProcessor('recorder', class extends AudioWorkletProcessor {
          process([[samples]]) {
            this.port.postMessage(samples ?? new Float32Array(128));
            return true;
          }
        });
        """;

    private readonly IPage page;

    private Recorder(IPage page) => this.page = page;

    /// <summary>Plugs it in. From then on the element sounds through it alone.</summary>
    /// <param name="page">With the audio element, where any script may run.</param>
    /// <param name="rate">Of the context: that of the tracks, so that nothing is resampled on the way.</param>
    public static async Task<Recorder> PlugInAsync(IPage page, int rate)
    {
        await page.EvaluateAsync(
            """
            async ({ sampleRate, worklet }) => {
              const context = new AudioContext({ sampleRate, latencyHint: 'playback' });
              await context.audioWorklet.addModule(URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' })));
              const recorder = new AudioWorkletNode(context, 'recorder');
              context.createMediaElementSource(document.querySelector('#audio')).connect(recorder).connect(context.destination);
              globalThis.recorded = [];
              globalThis.ranDry = false;
              document.querySelector('#audio').addEventListener('waiting', () => { globalThis.ranDry = true; });
              recorder.port.onmessage = ({ data }) => globalThis.recorded.push(data);
              await context.resume();
            }
            """,
            new { sampleRate = rate, worklet = Worklet });
        return new Recorder(page);
    }

    /// <summary>Forgets what it has.</summary>
    public Task ForgetAsync() => page.EvaluateAsync("() => { globalThis.recorded = []; globalThis.ranDry = false; }");

    /// <summary>
    /// Whether the element has waited since, although what it wanted was there. Then its decoder got no time on this machine, and
    /// there is silence where it stumbled.
    /// </summary>
    public Task<bool> RanDryAsync() => page.EvaluateAsync<bool>("globalThis.ranDry");

    /// <summary>What it has: the left channel.</summary>
    public async Task<float[]> TakeAsync()
    {
        var base64 = await page.EvaluateAsync<string>(
            """
            async () => {
              const reader = new FileReader();
              const read = new Promise((done) => (reader.onload = done));
              reader.readAsDataURL(new Blob(globalThis.recorded));
              await read;
              return reader.result.slice(reader.result.indexOf(',') + 1);
            }
            """);
        return MemoryMarshal.Cast<byte, float>(Convert.FromBase64String(base64)).ToArray();
    }
}

using Byeol.Browsing;

namespace Byeol.Page;

public class ContrastTests(Chromium chromium, SampleServer server)
{
    /// <summary>The least contrast of some words on the brightest place of the background, over covers of all colours and both themes.</summary>
    private const string LeastContrast =
        """
        (tokens) => {
          const root = document.documentElement;
          root.toggleAttribute('data-tinted', true);
          const probe = document.body.appendChild(document.createElement('div'));
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
          const luminance = (token) => {
            probe.style.color = `var(${token})`;
            canvas.fillStyle = getComputedStyle(probe).color;
            canvas.fillRect(0, 0, 1, 1);
            const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => linear(value / 255));
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
          };
          let least = Infinity;
          for (const theme of ['night', 'paper'])
            for (let hue = 0; hue < 360; hue += 15)
              for (const rest of ['100% 50%', '100% 20%', '60% 80%', '30% 50%', '0% 0%', '0% 100%']) {
                root.dataset.theme = theme;
                root.style.setProperty('--cover-colour', `hsl(${hue} ${rest})`);
                const ground = luminance('--glow');
                for (const word of tokens.map(luminance)) least = Math.min(least, Math.max(word, ground) / Math.min(word, ground));
              }
          return least;
        }
        """;

    private static readonly string[] Words = ["--word", "--word-soft", "--word-dim", "--star"];
    private static readonly string[] SungWords = ["--word-sung"];

    [Fact]
    public async Task Words_can_be_read_whatever_the_cover()
    {
        await using var listener = await chromium.VisitAsync(server.Address);

        var words = await listener.Page.EvaluateAsync<double>(LeastContrast, Words);
        Assert.True(words >= 4.5, $"Words: {words:0.00}");

        // Large ones that have been sung need no more.
        var sung = await listener.Page.EvaluateAsync<double>(LeastContrast, SungWords);
        Assert.True(sung >= 3, $"Words that have been sung: {sung:0.00}");
    }
}

/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Weight of a colour without any colour in it, so that a grey cover has one, too. */
const grey = 0.02;

/**
 * The colour of a picture: the mean of its pixels, where the more colourful ones count more. A white sleeve with a small
 * red figure on it is red, not pink.
 * @param pixels Four bytes each: red, green, blue, opacity.
 */
export function colourOf(pixels: ArrayLike<number>): Rgb | null {
  const sum = [0, 0, 0];
  let weights = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = [pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]];
    const colourful = (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
    const weight = (grey + colourful ** 2) * (opacity / 255);
    [red, green, blue].forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value * weight;
    });
    weights += weight;
  }
  if (weights === 0) return null;
  const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / weights));
  return [red, green, blue];
}

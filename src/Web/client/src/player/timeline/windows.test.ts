import { expect, test } from 'vitest';
import { endOf, placementOf } from './windows';

test('an encoder delay falls before the track, and the filling of the last frame behind it', () => {
  const opus = { origin: -960, sampleRate: 48_000, samples: 190_000 };
  const { timestampOffset, ...window } = placementOf(100, opus, 0);
  expect(timestampOffset).toBeCloseTo(99.98, 7);
  expect(window).toEqual({ from: 100, until: 100 + 190_000 / 48_000 });
});

test('while the samples are not counted nothing is cut off at the end', () => {
  const growing = { origin: -1024, sampleRate: 44_100, samples: null };
  expect(placementOf(0, growing, 0).until).toBe(Number.POSITIVE_INFINITY);
});

test('a part that was encoded from the middle stands where its first sample belongs', () => {
  const part = { origin: 44_100 * 600 - 1024, sampleRate: 44_100, samples: 44_100 * 900 };
  const placement = placementOf(12.5, part, 600);
  expect(placement.from).toBe(612.5);
  expect(placement.timestampOffset).toBeCloseTo(612.5 - 1024 / 44_100, 7);
});

test('a thousand tracks on, a boundary is still right to a thousandth of a sample', () => {
  let base = 0;
  for (let track = 0; track < 1000; track++) base = endOf(base, { origin: 0, sampleRate: 44_100, samples: 10_000_001 });
  expect(Math.abs(base * 44_100 - 10_000_001_000)).toBeLessThan(0.001);
});

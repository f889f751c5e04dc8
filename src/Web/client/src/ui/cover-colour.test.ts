import { expect, test } from 'vitest';
import { colourOf } from './cover-colour';

const picture = (...pixels: number[][]) => pixels.flat();
const white = [255, 255, 255, 255];
const red = [200, 20, 20, 255];

test('a picture of one colour has that colour', () => {
  expect(colourOf(picture(red, red))).toEqual([200, 20, 20]);
  expect(colourOf(picture(white))).toEqual([255, 255, 255]);
});

test('a little colour counts more than much white', () => {
  const [r = 0, g = 0] = colourOf(picture(white, white, white, white, white, white, red)) ?? [];
  expect(r - g).toBeGreaterThan(120);
});

test('what cannot be seen does not count', () => {
  expect(colourOf(picture([0, 255, 0, 0], red))).toEqual([200, 20, 20]);
  expect(colourOf(picture([0, 255, 0, 0]))).toBeNull();
  expect(colourOf([])).toBeNull();
});

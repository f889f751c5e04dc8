import { expect, test } from 'vitest';
import { clock } from './time';

test.each([
  [0, '0:00'],
  [62.9, '1:02'],
  [599, '9:59'],
  [3662, '1:01:02'],
  [-1, '0:00'],
  [Number.NaN, '0:00'],
  [Number.POSITIVE_INFINITY, '0:00'],
])('%d is %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});

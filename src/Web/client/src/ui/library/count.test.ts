import { expect, test } from 'vitest';
import { count, lengthOf } from './count';

test('things are counted', () => {
  expect([count(0, 'track'), count(1, 'album'), count(1_240, 'track')]).toEqual(['0 tracks', '1 album', '1,240 tracks']);
});

test.each([
  [0, '1 min'],
  [2_890, '48 min'],
  [11_100, '3 h 5 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(lengthOf(seconds)).toBe(text);
});

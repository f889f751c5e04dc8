import { expect, test } from 'vitest';
import { type Ranges, rangeAt, spansWithin } from './buffered';

const ranges = (...pairs: [number, number][]): Ranges => ({
  length: pairs.length,
  start: (index) => pairs[index]?.[0] ?? Number.NaN,
  end: (index) => pairs[index]?.[1] ?? Number.NaN,
});

test('the range around a time is found among several', () => {
  const two = ranges([0, 10], [20, 30.5]);
  expect(rangeAt(two, 5)).toEqual({ start: 0, end: 10 });
  expect(rangeAt(two, 30.5)).toEqual({ start: 20, end: 30.5 });
  expect(rangeAt(two, 15)).toBeNull();
  expect(rangeAt(ranges(), 0)).toBeNull();
});

test('a range that begins a frame late still holds its beginning', () => {
  expect(rangeAt(ranges([0.026, 10]), 0)).not.toBeNull();
  expect(rangeAt(ranges([0.2, 10]), 0)).toBeNull();
});

test('of a timeline only what lies in the track counts, in its own seconds', () => {
  const buffered = ranges([50, 130], [140, 150]);
  expect(spansWithin(buffered, 60, 30)).toEqual([{ start: 0, end: 30 }]);
  expect(spansWithin(buffered, 100, 60)).toEqual([
    { start: 0, end: 30 },
    { start: 40, end: 50 },
  ]);
  expect(spansWithin(buffered, 200, 60)).toEqual([]);
});

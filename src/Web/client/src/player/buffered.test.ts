import { expect, test } from 'vitest';
import { type Ranges, rangeAt } from './buffered';

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

import { expect, test } from 'vitest';
import type { SegmentIndexSnapshot } from '../../hub/contract';
import { bytesPerSecond, runFrom } from './segment-run';

const index: SegmentIndexSnapshot = {
  version: '1',
  sampleRate: 48_000,
  origin: -960,
  samples: null,
  initLength: 700,
  segments: [
    { start: -960, offset: 700, length: 24_001 },
    { start: 95_040, offset: 24_701, length: 23_999 },
    { start: 191_040, offset: 48_700, length: 24_000 },
  ],
  end: 287_040,
  isLast: false,
};

test('small segments are pulled together, until it is worth a round trip', () => {
  expect(runFrom(index, 0, 40_000)).toEqual({ offset: 700, length: 48_000, ends: [95_040, 191_040] });
  expect(runFrom(index, 2, 40_000)).toEqual({ offset: 48_700, length: 24_000, ends: [287_040] });
  expect(runFrom(index, 3)).toBeNull();
});

test('a large segment is pulled alone', () => {
  expect(runFrom(index, 0, 1_000)?.ends).toEqual([95_040]);
});

test('what does not stand together in the file is not pulled together', () => {
  const [first, second] = index.segments;
  const parted = { ...index, segments: [first!, { ...second!, offset: 30_000 }] };
  expect(runFrom(parted, 0)).toMatchObject({ length: 24_001, ends: [95_040] });
});

test('what a rendition takes is told by its segments', () => {
  expect(bytesPerSecond(index)).toBe(12_000);
});

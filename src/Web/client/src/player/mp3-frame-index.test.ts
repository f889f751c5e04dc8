import { expect, test } from 'vitest';
import { frame, join } from './mp3.fixture';
import { FrameIndex } from './mp3-frame-index';

// Frames of very different lengths, as a variable bit rate has them.
const frames = Array.from({ length: 400 }, (_, index) => frame(index % 3 === 0, 1 + (index % 14)));
const file = join(new Uint8Array(77), ...frames);
const places = frames.map((_, index) => 77 + frames.slice(0, index).reduce((sum, each) => sum + each.length, 0));

test.each([1, 3, 333, 32 * 1024 - 3])('all frames are counted, in chunks of %d bytes', (size) => {
  const index = new FrameIndex(77);
  for (let at = 0; at < file.length; at += size) index.observe(at, file.subarray(at, at + size));
  expect(index.count).toBe(400);
  expect(index.next).toBe(file.length);
  for (const number of [0, 15, 16, 200, 399]) {
    const known = index.before(number);
    expect(known?.offset).toBe(places[known?.number ?? -1]);
    expect(number - (known?.number ?? -1)).toBeLessThan(16);
  }
  expect(index.before(400)).toBeNull();
});

test('bytes from further on teach nothing, and the ones between still count', () => {
  const index = new FrameIndex(77);
  index.observe(50_000, file.subarray(50_000, 90_000));
  expect(index.count).toBe(0);
  index.observe(0, file.subarray(0, 60_000));
  const { count } = index;
  expect(count).toBeGreaterThan(0);
  index.observe(50_000, file.subarray(50_000, 90_000));
  expect(index.count).toBeGreaterThan(count);
});

test('bytes seen twice are counted once', () => {
  const index = new FrameIndex(77);
  index.observe(0, file);
  index.observe(0, file);
  expect(index.count).toBe(400);
});

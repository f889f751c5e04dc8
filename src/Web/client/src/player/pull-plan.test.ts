import { describe, expect, test } from 'vitest';
import { type BufferState, planPull, planTrim } from './pull-plan';

const mp3: BufferState = { position: 0, bufferedEnd: 0, bytesPerSecond: 40_000, nextOffset: 0, length: 9_600_000 };
const flac: BufferState = { ...mp3, bytesPerSecond: 400_000, length: 96_000_000 };

describe('planPull', () => {
  test('asks for at least 64 KiB', () => {
    expect(planPull(mp3)).toEqual({ offset: 0, length: 65_536 });
  });

  test('asks for a second of sound when that is more', () => {
    expect(planPull(flac)).toEqual({ offset: 0, length: 400_000 });
  });

  test('goes on from where the last pull stopped, at odd offsets too', () => {
    expect(planPull({ ...mp3, nextOffset: 131_069 })?.offset).toBe(131_069);
  });

  test('takes what is left and no more', () => {
    expect(planPull({ ...mp3, nextOffset: 9_599_999 })).toEqual({ offset: 9_599_999, length: 1 });
    expect(planPull({ ...mp3, nextOffset: 9_600_000 })).toBeNull();
  });

  test('rests when 30 seconds lie ahead', () => {
    expect(planPull({ ...mp3, position: 12, bufferedEnd: 42 })).toBeNull();
    expect(planPull({ ...mp3, position: 12.5, bufferedEnd: 42 })).not.toBeNull();
  });

  test('rests when 8 MB lie ahead, though they are fewer seconds', () => {
    expect(planPull({ ...flac, bufferedEnd: 20.9 })).not.toBeNull();
    expect(planPull({ ...flac, bufferedEnd: 21 })).toBeNull();
  });

  test('pulls when the position has left the buffer behind', () => {
    expect(planPull({ ...mp3, position: 60, bufferedEnd: 50 })).not.toBeNull();
  });
});

describe('planTrim', () => {
  test('keeps ten seconds behind the position', () => {
    expect(planTrim(60, 0)).toBe(50);
  });

  test('waits until a second or more can go', () => {
    expect(planTrim(5, 0)).toBeNull();
    expect(planTrim(60, 49.5)).toBeNull();
    expect(planTrim(60, 49)).toBe(50);
  });
});

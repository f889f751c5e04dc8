import { describe, expect, test } from 'vitest';
import { constantFrames, frame, id3, join, tagFrame } from './mp3.fixture';
import { readMp3Head } from './mp3-head';
import { mp3SeekMap } from './mp3-seek-map';

const secondsPerFrame = 1152 / 44_100;

describe('at a constant bit rate', () => {
  const frames = constantFrames(3000);
  const before = join(id3(5000), tagFrame('Info', 3000));
  const file = join(before, ...frames);
  const head = readMp3Head(file.subarray(5010), 5010);
  const map = mp3SeekMap(head as NonNullable<typeof head>, file.length, 99);

  test('the duration is that of the music, without what the encoder added', () => {
    expect(map.duration).toBeCloseTo((3000 * 1152 - 576 - 1000) / 44_100, 9);
    expect(map.bytesPerSecond).toBe(16_000);
  });

  test('the beginning is the first frame of sound, the delay before zero', () => {
    expect(map.at(0)).toEqual({ offset: before.length, time: -576 / 44_100 });
    expect(map.at(0.03)).toEqual(map.at(0));
  });

  test.each([1, 7.77, 30.001, 59.3, 78.3])('at %d s the frame found is the one whose time is said', (time) => {
    const point = map.at(time);
    const found = point.offset + map.align(file.subarray(point.offset, point.offset + 4096));
    const number = Math.round((point.time + 576 / 44_100) / secondsPerFrame);
    const place = before.length + frames.slice(0, number).reduce((sum, each) => sum + each.length, 0);

    expect(found).toBe(place);
    expect(point.time).toBeLessThan(time);
    expect(time - point.time).toBeLessThan(3 * secondsPerFrame);
  });
});

describe('at a variable bit rate', () => {
  // The second half takes twice the bytes of the first.
  const frames = [...Array.from({ length: 1000 }, () => frame(false, 5)), ...Array.from({ length: 1000 }, () => frame(false, 9))];
  const sound = join(...frames);
  const firstHalf = frame(false, 5).length * 1000;
  const toc = Array.from({ length: 100 }, (_, percent) => {
    const at = percent < 50 ? (firstHalf * percent) / 50 : firstHalf + ((sound.length - firstHalf) * (percent - 50)) / 50;
    return Math.floor((256 * at) / sound.length);
  });
  const file = join(tagFrame('Xing', 2000, toc), sound);
  const head = readMp3Head(file, 0);
  const map = mp3SeekMap(head as NonNullable<typeof head>, file.length, null);

  test.each([5, 13, 26, 39, 52])('the table of contents brings one near to %d s', (time) => {
    const point = map.at(time);
    const index = point.offset - 417;
    const number = index < firstHalf ? index / frame(false, 5).length : 1000 + (index - firstHalf) / frame().length;
    expect(Math.abs(number * secondsPerFrame - time)).toBeLessThan(0.3);
  });

  test('once the frames before it are counted, a place is exact', () => {
    const counting = mp3SeekMap(head as NonNullable<typeof head>, file.length, null);
    expect(counting.missing(0)).toBeNull();
    const missing = counting.missing(40);
    expect(missing?.offset).toBe(417);

    const end = 417 + (missing?.length ?? 0);
    counting.observe(0, file.subarray(0, 10_000));
    counting.observe(10_000, file.subarray(10_000, end));
    expect(counting.missing(40)).toBeNull();

    const point = counting.at(40);
    const number = Math.round((point.time + 576 / 44_100) / secondsPerFrame);
    const place = number < 1000 ? number * frame(false, 5).length : firstHalf + (number - 1000) * frame().length;
    expect(point.offset).toBe(417 + place);
    expect(40 - point.time).toBeGreaterThan(secondsPerFrame);
    expect(40 - point.time).toBeLessThan(20 * secondsPerFrame);
  });

  test('nothing is pulled from past the end', () => {
    expect(map.at(1e6).offset).toBeLessThan(file.length);
  });
});

test('without a table the bytes are taken as evenly spread', () => {
  const file = join(tagFrame('Xing', 1000), ...constantFrames(1000));
  const head = readMp3Head(file, 0);
  const map = mp3SeekMap(head as NonNullable<typeof head>, file.length, null);
  const { offset } = map.at(13);
  expect(offset / file.length).toBeCloseTo(0.5, 1);
});

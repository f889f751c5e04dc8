import { expect, test } from 'vitest';
import { constantFrames, frame, id3, join, tagFrame } from './mp3.fixture';
import { findFrame } from './mp3-frame';
import { id3Length, readMp3Head } from './mp3-head';

test('an ID3 tag is measured by its own size field, cover and all', () => {
  expect(id3Length(id3(112_345))).toBe(112_355);
  expect(id3Length(frame())).toBe(0);
  expect(id3Length(new Uint8Array(3))).toBe(0);
});

test('sound starts after the tag frame, and the encoder says what it added', () => {
  const head = readMp3Head(join(tagFrame('Info', 500), ...constantFrames(5)), 1234);
  expect(head).toMatchObject({
    firstFrame: 1234 + 417,
    sampleRate: 44_100,
    samples: 1152,
    bitRate: 128_000,
    variable: false,
    frames: 500,
    delay: 576,
    padding: 1000,
  });
});

test('the table of contents is read', () => {
  const toc = Array.from({ length: 100 }, (_, percent) => percent * 2);
  const head = readMp3Head(join(tagFrame('Xing', 500, toc), frame(false, 11), frame(false, 5)), 0);
  expect(head).toMatchObject({ variable: true, toc, bitRate: 192_000 });
});

test('a file without any tag begins at its first frame', () => {
  const head = readMp3Head(join(new Uint8Array([0, 0xff, 0xfb, 1, 2]), ...constantFrames(4)), 0);
  expect(head).toMatchObject({ firstFrame: 5, variable: false, frames: null, delay: 0 });
});

test('bytes that are no MP3 have no head', () => {
  expect(readMp3Head(new TextEncoder().encode('fLaC and so on and on'), 0)).toBeNull();
  expect(readMp3Head(new Uint8Array(0), 0)).toBeNull();
});

test('a header at the very end of other bytes makes no MP3 of them', () => {
  const other = join(new Uint8Array(1000), new Uint8Array([0xff, 0xfb, 0x90, 0x00, 7, 7]));
  expect(readMp3Head(other, 0)).toBeNull();
  expect(findFrame(other, 'accept')).toBe(1000);
});

test('what merely looks like a header is passed over', () => {
  const sound = join(new Uint8Array([0xff, 0xfb, 0x90, 0x00, 7, 7, 7]), ...constantFrames(4));
  expect(findFrame(sound, 'refuse')).toBe(7);
});

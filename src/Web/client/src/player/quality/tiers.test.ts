import { expect, test } from 'vitest';
import type { RenditionSnapshot } from '../../hub/contract';
import { trackWith } from '../../hub/track.fixture';
import { nearest, shown, tiersOf } from './tiers';

const made = (name: string, mimeType: string, bitRate: number | null = null): RenditionSnapshot => ({
  name,
  mimeType,
  length: null,
  bitRate,
  version: name,
});
const original = made('original', 'audio/flac', 900_000);
const lossless = made('lossless', 'audio/mp4; codecs="flac"', 900_000);
const high = made('high', 'audio/mp4; codecs="mp4a.40.2"', 256_000);
const low = made('low', 'audio/mp4; codecs="opus"', 96_000);

test('the tiers of a track are what is made of it and can be played here, the best first', () => {
  const track = trackWith({ id: 1, renditions: [original, low, high, lossless] });
  expect(tiersOf(track, () => true)).toEqual([lossless, high, low]);
  expect(tiersOf(track, (type) => !type.includes('flac'))).toEqual([high, low]);
  expect(tiersOf(trackWith({ id: 1, renditions: [original] }), () => true)).toEqual([]);
});

test('a tier that a track has not falls to the next below, or else above', () => {
  expect(nearest([lossless, high, low], 'high')).toBe(high);
  expect(nearest([high, low], 'lossless')).toBe(high);
  expect(nearest([lossless, high], 'low')).toBe(high);
  expect(nearest([], 'high')).toBeNull();
});

test.each([
  [lossless, 'Lossless · FLAC'],
  [high, 'High · AAC 256k'],
  [made('high', high.mimeType, 128_000), 'High · AAC 128k'],
  [made('high', high.mimeType, 237_300), 'High · AAC 256k'],
  [made('low', low.mimeType, 113_000), 'Low · Opus 96k'],
  [made('low', low.mimeType, 55_000), 'Low · Opus 48k'],
  [made('low', low.mimeType), 'Low · Opus 96k'],
  [low, 'Low · Opus 96k'],
  [made('original', 'audio/mpeg', 320_000), 'Original · MP3'],
  [original, 'Original · FLAC'],
  [made('original', 'audio/x-strange'), 'Original'],
])('%j is shown as %s', (rendition, label) => {
  expect(shown(rendition)).toEqual({ name: rendition.name, label });
});

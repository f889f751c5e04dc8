import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RenditionSnapshot } from '../hub/contract';
import { trackWith } from '../hub/track.fixture';
import { type Means, waysOf } from './ways';

const rendition = (name: string, mimeType: string): RenditionSnapshot => ({
  name,
  mimeType,
  length: null,
  bitRate: null,
  version: name,
});
const high = rendition('high', 'audio/mp4; codecs="mp4a.40.2"');
const original = rendition('original', 'audio/mpeg');
const mp3 = trackWith({ id: 1, renditions: [original, high] });
const refused = trackWith({ id: 2, renditions: [original] });

const everything: Means = { mediaSource: true, socket: true, hls: false };
const tiers = { likely: (track: typeof mp3) => track.renditions.find(({ name }) => name !== 'original') ?? null };

beforeEach(() => {
  vi.stubGlobal('MediaSource', { isTypeSupported: () => true });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('made renditions are joined on the timeline, the original is what is left', () => {
  expect(waysOf(mp3, 'automatic', tiers, everything)).toEqual(['timeline', 'hub', 'http']);
  expect(waysOf(refused, 'automatic', tiers, everything)).toEqual(['hub', 'http']);
});

test('who asks for the original gets something made only when it does not play', () => {
  expect(waysOf(mp3, 'original', tiers, everything)).toEqual(['hub', 'http', 'timeline']);
});

test('without a socket it is HLS by script, and the original comes over HTTP', () => {
  expect(waysOf(mp3, 'high', tiers, { ...everything, socket: false })).toEqual(['hls', 'http']);
  expect(waysOf(mp3, 'high', tiers, { ...everything, socket: false, hls: true })).toEqual(['hls', 'native', 'http']);
});

test('without Media Source Extensions it is HLS by the browser, where that can', () => {
  vi.stubGlobal('MediaSource', undefined);
  expect(waysOf(mp3, 'automatic', tiers, { mediaSource: false, socket: true, hls: true })).toEqual(['native', 'http']);
  expect(waysOf(mp3, 'automatic', tiers, { mediaSource: false, socket: true, hls: false })).toEqual(['http']);
  expect(waysOf(refused, 'automatic', tiers, { mediaSource: false, socket: true, hls: true })).toEqual(['http']);
});

import { expect, test } from 'vitest';
import lyricsJson from '../../../../../tests/golden/lyrics.json';
import pageJson from '../../../../../tests/golden/track-page.json';
import type { LyricsSnapshot, TrackPageSnapshot } from './contract';

// The annotations are the test: a property that is renamed, retyped or missing on either side does not compile.
const page: TrackPageSnapshot = pageJson;
const lyrics: LyricsSnapshot = lyricsJson;

/** True when the golden files hold no property that the types do not know. */
type Same<A, B> = [keyof A] extends [keyof B] ? ([keyof B] extends [keyof A] ? true : false) : false;
const sameTrack: Same<(typeof pageJson.items)[number], TrackPageSnapshot['items'][number]> = true;
const sameLine: Same<(typeof lyricsJson.lines)[number], LyricsSnapshot['lines'][number]> = true;

test('the golden track page reads as the contract says', () => {
  expect(sameTrack).toBe(true);
  expect(page.total).toBe(4321);
  expect(page.items[0]?.renditions[0]?.mimeType).toBe('audio/mpeg');
  expect(page.items[1]?.artist).toBeNull();
});

test('the golden lyrics read as the contract says', () => {
  expect(sameLine).toBe(true);
  expect(lyrics.lines.map((line) => line.start)).toEqual([8.57, 14, 17.25]);
});

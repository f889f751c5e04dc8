import { expect, test } from 'vitest';
import albumsJson from '../../../../../tests/golden/album-page.json';
import artistsJson from '../../../../../tests/golden/artist-page.json';
import libraryJson from '../../../../../tests/golden/library.json';
import lyricsJson from '../../../../../tests/golden/lyrics.json';
import segmentsJson from '../../../../../tests/golden/segments.json';
import pageJson from '../../../../../tests/golden/track-page.json';
import type {
  AlbumPageSnapshot,
  ArtistPageSnapshot,
  LibrarySnapshot,
  LyricsSnapshot,
  SegmentIndexSnapshot,
  TrackPageSnapshot,
} from './contract';

// The annotations are the test: a property that is renamed, retyped or missing on either side does not compile.
const page: TrackPageSnapshot = pageJson;
const lyrics: LyricsSnapshot = lyricsJson;
const albums: AlbumPageSnapshot = albumsJson;
const artists: ArtistPageSnapshot = artistsJson;
const library: LibrarySnapshot = libraryJson;
const segments: SegmentIndexSnapshot = segmentsJson;

/** True when the golden files hold no property that the types do not know. */
type Same<A, B> = [keyof A] extends [keyof B] ? ([keyof B] extends [keyof A] ? true : false) : false;
const sameTrack: Same<(typeof pageJson.items)[number], TrackPageSnapshot['items'][number]> = true;
const sameAlbum: Same<(typeof albumsJson.items)[number], AlbumPageSnapshot['items'][number]> = true;
const sameArtist: Same<(typeof artistsJson.items)[number], ArtistPageSnapshot['items'][number]> = true;
const sameLibrary: Same<typeof libraryJson, LibrarySnapshot> = true;
const sameSegments: Same<typeof segmentsJson, SegmentIndexSnapshot> = true;
const sameLine: Same<(typeof lyricsJson.lines)[number], LyricsSnapshot['lines'][number]> = true;

test('the golden track page reads as the contract says', () => {
  expect(sameTrack).toBe(true);
  expect(page.total).toBe(4321);
  expect(page.items[0]?.renditions[0]?.mimeType).toBe('audio/flac');
  expect(page.items[1]?.artist).toBeNull();
});

test('the golden lyrics read as the contract says', () => {
  expect(sameLine).toBe(true);
  expect(lyrics.lines.map((line) => line.start)).toEqual([8.57, 14, 17.25]);
});

test('the other golden files read as the contract says', () => {
  expect([sameAlbum, sameArtist, sameLibrary, sameSegments]).toEqual([true, true, true, true]);
  expect(albums.items[0]?.tracks).toBe(12);
  expect(artists.items[1]?.cover).toBeNull();
  expect(library.found).toBe(10_000);
  expect(segments.segments.at(-1)?.start).toBe(95_040);
});

import type { TrackSnapshot } from './contract';

/** A track of which nothing is known but what a test says. */
export function trackWith(known: Partial<TrackSnapshot> & { readonly id: number }): TrackSnapshot {
  return {
    title: `Track ${known.id}`,
    artist: null,
    albumArtist: null,
    artistId: null,
    album: null,
    albumId: null,
    disc: null,
    number: null,
    year: null,
    genre: null,
    duration: null,
    sampleRate: null,
    channels: null,
    bitDepth: null,
    replayGain: null,
    cover: null,
    hasLyrics: false,
    renditions: [],
    ...known,
  };
}

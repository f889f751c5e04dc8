// The remote contract, mirrored from src/Contract. Names, casing and units are the same there and here; the golden files
// in tests/golden pin both sides. Times are seconds, sizes and offsets are bytes.

/** Where the hub is, relative to the address of the page. */
export const hubPath = 'hubs/music';

/** The rendition that is the file itself; every track has it. */
export const originalRendition = 'original';

/** The renditions that are made of it, the best one first: fragmented MP4, which every engine appends. `lossless` is only made of a lossless original. */
export const madeRenditions = ['lossless', 'high', 'low'] as const;

/** One form of a track's sound. */
export interface RenditionSnapshot {
  /** Unique within the track. */
  readonly name: string;
  /** With codecs where Media Source Extensions wants them: `audio/mp4; codecs="mp4a.40.2"`. */
  readonly mimeType: string;
  /** Bytes; null until a rendition that is made of the original is whole. */
  readonly length: number | null;
  /** Bits per second on average, an estimate until the rendition is whole; null when unknown. */
  readonly bitRate: number | null;
  /** Changes whenever the bytes may have changed. */
  readonly version: string;
}

/** Decibels and peaks (1 is full scale) of a track and its album, for a loudness of -18 LUFS; null what is not tagged. */
export interface ReplayGainSnapshot {
  readonly trackGain: number | null;
  readonly trackPeak: number | null;
  readonly albumGain: number | null;
  readonly albumPeak: number | null;
}

/** A track. What the file does not tell is null. */
export interface TrackSnapshot {
  readonly id: number;
  readonly title: string;
  readonly artist: string | null;
  readonly albumArtist: string | null;
  readonly artistId: string | null;
  readonly album: string | null;
  readonly albumId: string | null;
  readonly disc: number | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly genre: string | null;
  readonly duration: number | null;
  /** Of the original. */
  readonly sampleRate: number | null;
  readonly channels: number | null;
  readonly bitDepth: number | null;
  readonly replayGain: ReplayGainSnapshot | null;
  /** Changes with the cover, null when there is none: `api/tracks/{id}/cover?size=small&v={cover}`, small or large. */
  readonly cover: string | null;
  readonly hasLyrics: boolean;
  readonly renditions: readonly RenditionSnapshot[];
}

/** Some of the tracks that match, and how many match in all. */
export interface TrackPageSnapshot {
  readonly items: readonly TrackSnapshot[];
  readonly total: number;
}

/** An album: all tracks that name the same album and the same album artist. */
export interface AlbumSnapshot {
  readonly id: string;
  readonly title: string;
  readonly artist: string | null;
  readonly artistId: string | null;
  readonly year: number | null;
  readonly tracks: number;
  readonly duration: number;
  readonly coverTrackId: number | null;
  readonly cover: string | null;
}

export interface AlbumPageSnapshot {
  readonly items: readonly AlbumSnapshot[];
  readonly total: number;
}

/** Who albums are by, or tracks without an album. */
export interface ArtistSnapshot {
  readonly id: string;
  readonly name: string;
  readonly albums: number;
  readonly tracks: number;
  readonly coverTrackId: number | null;
  readonly cover: string | null;
}

export interface ArtistPageSnapshot {
  readonly items: readonly ArtistSnapshot[];
  readonly total: number;
}

/** How the library stands. */
export interface LibrarySnapshot {
  readonly scanning: boolean;
  /** Files of this scan, or of the last one, that have been looked at. */
  readonly seen: number;
  /** All files of it; 0 while they are still being counted. */
  readonly found: number;
  readonly tracks: number;
  /** Files that were meant to be tracks and are none. */
  readonly problems: number;
  /** Changes whenever what a search finds may have changed. */
  readonly revision: number;
}

/** A file that is no track, and why. */
export interface ProblemSnapshot {
  /** Path below the library's root. */
  readonly path: string;
  /** What is wrong with it, for people. */
  readonly reason: string;
}

export interface ProblemPageSnapshot {
  readonly items: readonly ProblemSnapshot[];
  readonly total: number;
}

/** A moof box and its mdat. */
export interface SegmentSnapshot {
  /** Number of its first sample. */
  readonly start: number;
  /** First byte in the file. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Some consecutive segments of a made rendition. Samples are numbered at `sampleRate`, 0 being the first of the music: what
 * stands before 0 (an encoder's delay) and from `samples` on (the filling of its last frame) must not be heard.
 */
export interface SegmentIndexSnapshot {
  /** To be named when the bytes are pulled. */
  readonly version: string;
  readonly sampleRate: number;
  /** Number of the sample that stands at media time 0 of the file. */
  readonly origin: number;
  /** Samples of music in the whole track; null until they have been counted, which they have when `isLast`. */
  readonly samples: number | null;
  /** Bytes of the initialization segment, which begins the file. */
  readonly initLength: number;
  /** In order, with no gap between them; at least one. */
  readonly segments: readonly SegmentSnapshot[];
  /** Number of the sample behind the last one of these segments. */
  readonly end: number;
  /** Whether the last of these segments is the last of the track. */
  readonly isLast: boolean;
}

/** A line, sung from its start until the next line's. */
export interface LyricLineSnapshot {
  readonly start: number;
  /** Empty where the singing pauses. */
  readonly text: string;
}

export interface LyricsSnapshot {
  /** In the order of their start. */
  readonly lines: readonly LyricLineSnapshot[];
}

// The remote contract, mirrored from src/Contract. Names, casing and units are the same there and here; the golden files
// in tests/golden pin both sides. Times are seconds, sizes and offsets are bytes.

/** Where the hub is, relative to the address of the page. */
export const hubPath = 'hubs/music';

/** The rendition that is the file itself; every track has it. */
export const originalRendition = 'original';

/** One form of a track's sound. */
export interface RenditionSnapshot {
  /** Unique within the track. */
  readonly name: string;
  /** With codecs where Media Source Extensions wants them: `audio/mp4; codecs="mp4a.40.2"`. */
  readonly mimeType: string;
  readonly length: number;
  /** Changes whenever the bytes may have changed. */
  readonly version: string;
}

export interface TrackSnapshot {
  readonly id: number;
  readonly title: string;
  readonly artist: string | null;
  readonly album: string | null;
  readonly duration: number | null;
  readonly hasLyrics: boolean;
  readonly renditions: readonly RenditionSnapshot[];
}

/** Some of the tracks that match, and how many match in all. */
export interface TrackPageSnapshot {
  readonly items: readonly TrackSnapshot[];
  readonly total: number;
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

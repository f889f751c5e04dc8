import { findFrame } from './mp3-frame';
import type { Mp3Head } from './mp3-head';

/** A place in the file, and the time at which the first frame from there on begins. */
export interface SeekPoint {
  readonly offset: number;
  readonly time: number;
}

/** Translates times to places in a file. */
export interface SeekMap {
  readonly bytesPerSecond: number;
  /** Seconds, where the file tells to the sample; null where it is an estimate. */
  readonly duration: number | null;
  /** Where to pull from in order to hear `time`. */
  at(time: number): SeekPoint;
  /** Index of the first whole frame in the bytes that came from there: what stands before it must not be appended. */
  align(bytes: Uint8Array): number;
}

/**
 * Frames to start early: a frame may draw on bits of the one before it, and overlaps with it, so the first one after a jump
 * does not sound right.
 */
const preroll = 2;

/** The rounding of a constant bit rate may be off by one byte either way; alignment finds the frame again. */
const slack = 2;

/**
 * The seek map of an MP3. Exact to the frame at a constant bit rate, where the place of a frame follows from its number;
 * with a variable one it interpolates the table of contents, whose steps are 1/256 of the file.
 * Times are those of the music: the encoder's delay comes before zero, so that lyrics are in time.
 */
export function mp3SeekMap(head: Mp3Head, length: number, knownDuration: number | null): SeekMap {
  const { firstFrame, sampleRate, samples, delay, frames } = head;
  const secondsPerFrame = samples / sampleRate;
  const bytes = Math.max(1, length - firstFrame);
  const exact = frames === null ? null : (frames * samples - delay - head.padding) / sampleRate;
  const start: SeekPoint = { offset: firstFrame, time: -delay / sampleRate };

  const constant = {
    bytesPerSecond: head.bitRate / 8,
    duration: exact,
    align: (data: Uint8Array) => Math.max(0, findFrame(data)),
  };
  const seconds = exact ?? knownDuration;
  if (!head.variable || seconds === null || seconds <= 0) {
    const bytesPerFrame = secondsPerFrame * constant.bytesPerSecond;
    return {
      ...constant,
      at(time) {
        const frame = Math.floor((time * sampleRate + delay) / samples) - preroll;
        if (frame <= 0) return start;
        return { offset: firstFrame + Math.floor(frame * bytesPerFrame) - slack, time: start.time + frame * secondsPerFrame };
      },
    };
  }

  const share = (part: number) => {
    if (!head.toc) return part;
    const percent = Math.min(99, Math.floor(part * 100));
    const [from = 0, to = 256] = [head.toc[percent], head.toc[percent + 1]];
    return (from + (to - from) * (part * 100 - percent)) / 256;
  };
  return {
    ...constant,
    bytesPerSecond: bytes / seconds,
    at(time) {
      const early = Math.min(time, seconds) - preroll * secondsPerFrame;
      if (early <= 0) return start;
      return { offset: firstFrame + Math.floor(share(early / seconds) * bytes), time: early };
    },
  };
}

import { findFrame } from './mp3-frame';
import { FrameIndex } from './mp3-frame-index';
import type { Mp3Head } from './mp3-head';
import type { SeekMap, SeekPoint } from './seek-map';

/**
 * Frames to start early: a frame may draw on bits of the one before it, and overlaps with it, so the first one after a jump
 * does not sound right.
 */
const preroll = 2;

/** The rounding of a constant bit rate may be off by one byte either way; alignment finds the frame again. */
const slack = 2;

/** Seconds past the estimated place up to which frames are counted in order to be sure of a time. */
const surplus = 2;

/**
 * The seek map of an MP3. Times are those of the music: the encoder's delay comes before zero, so that lyrics are in time.
 * At a constant bit rate the place of a frame follows from its number, exactly.
 */
export function mp3SeekMap(head: Mp3Head, length: number, knownDuration: number | null): SeekMap {
  const exact = head.frames === null ? null : (head.frames * head.samples - head.delay - head.padding) / head.sampleRate;
  const seconds = exact ?? knownDuration;
  if (head.variable && seconds !== null && seconds > 0) return variableMap(head, length, seconds, exact);

  const { firstFrame, sampleRate, samples } = head;
  const bytesPerSecond = head.bitRate / 8;
  const bytesPerFrame = (samples / sampleRate) * bytesPerSecond;
  return {
    bytesPerSecond,
    duration: exact,
    align,
    missing: () => null,
    observe: () => {},
    at(time) {
      const frame = frameOf(head, time) - preroll;
      if (frame <= 0) return { offset: firstFrame, time: timeOf(head, 0) };
      return { offset: firstFrame + Math.floor(frame * bytesPerFrame) - slack, time: timeOf(head, frame) };
    },
  };
}

/**
 * With a variable bit rate a place is known exactly only when all frames before it have been counted. Until then it is
 * estimated from the table of contents, whose steps are 1/256 of the file: half a second in a song.
 */
function variableMap(head: Mp3Head, length: number, seconds: number, duration: number | null): SeekMap {
  const { firstFrame, toc } = head;
  const index = new FrameIndex(firstFrame);
  const bytes = Math.max(1, length - firstFrame);

  const estimate = (time: number) => {
    const part = Math.max(0, Math.min(time / seconds, 1));
    if (!toc) return firstFrame + Math.floor(part * bytes);
    const percent = Math.min(99, Math.floor(part * 100));
    const [from = 0, to = 256] = [toc[percent], toc[percent + 1]];
    const share = (from + (to - from) * (part * 100 - percent)) / 256;
    return firstFrame + Math.floor(share * bytes);
  };
  const known = (time: number): SeekPoint | null => {
    const frame = frameOf(head, time) - preroll;
    if (frame <= 0) return { offset: firstFrame, time: timeOf(head, 0) };
    const place = index.before(frame);
    return place && { offset: place.offset, time: timeOf(head, place.number) };
  };

  return {
    bytesPerSecond: bytes / seconds,
    duration,
    align,
    at: (time) => known(time) ?? { offset: Math.min(estimate(time), length - 1), time },
    missing(time) {
      if (known(time)) return null;
      const end = Math.min(length, Math.max(estimate(time + surplus), index.next + 1));
      return { offset: index.next, length: end - index.next };
    },
    observe: (offset, data) => index.observe(offset, data),
  };
}

function align(bytes: Uint8Array): number {
  return Math.max(0, findFrame(bytes, 'accept'));
}

function frameOf({ sampleRate, samples, delay }: Mp3Head, time: number): number {
  return Math.floor((time * sampleRate + delay) / samples);
}

function timeOf({ sampleRate, samples, delay }: Mp3Head, frame: number): number {
  return (frame * samples - delay) / sampleRate;
}

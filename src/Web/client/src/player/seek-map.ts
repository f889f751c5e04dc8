import type { ByteRange } from './pull-plan';

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
  /** Where to pull from in order to hear `time`: exact, or as near as the map knows by now. */
  at(time: number): SeekPoint;
  /** Index of the first whole frame in the bytes that came from there: what stands before it must not be appended. */
  align(bytes: Uint8Array): number;
  /** The bytes to observe before `at(time)` is exact; null when it is. */
  missing(time: number): ByteRange | null;
  /** Learns from bytes that stand at `offset` of the file. */
  observe(offset: number, bytes: Uint8Array): void;
}

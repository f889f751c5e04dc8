/** How much to hold. The numbers bound memory on both ends: the page's, and what the server reads for nobody. */
export interface BufferLimits {
  /** Enough, whichever of the two is reached first. */
  readonly secondsAhead: number;
  readonly bytesAhead: number;
  /** Kept behind the position, so that a short step back needs no pull. */
  readonly secondsBehind: number;
  /** A pull brings about a second of sound, but no fewer bytes than this, or the round trips would cost more than the bytes. */
  readonly smallestPull: number;
}

export const bufferLimits: BufferLimits = {
  secondsAhead: 30,
  bytesAhead: 8 * 1024 * 1024,
  secondsBehind: 10,
  smallestPull: 64 * 1024,
};

/** Where playback and buffer are. */
export interface BufferState {
  /** Seconds; what is heard now. */
  readonly position: number;
  /** Seconds; where the sound that joins on to the position ends. */
  readonly bufferedEnd: number;
  /** What the rendition takes on average. */
  readonly bytesPerSecond: number;
  /** The first byte that has not been pulled. */
  readonly nextOffset: number;
  /** Bytes of the whole rendition. */
  readonly length: number;
}

export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** The next range to pull, or null when the buffer has enough or the file has no more. */
export function planPull(state: BufferState, limits: BufferLimits = bufferLimits): ByteRange | null {
  const left = state.length - state.nextOffset;
  if (left <= 0 || !hasRoom(state, limits)) return null;
  const second = Math.ceil(state.bytesPerSecond);
  return { offset: state.nextOffset, length: Math.min(left, Math.max(second, limits.smallestPull)) };
}

/** Whether the buffer holds less than it should. */
export function hasRoom(
  { position, bufferedEnd, bytesPerSecond }: Pick<BufferState, 'position' | 'bufferedEnd' | 'bytesPerSecond'>,
  limits: BufferLimits = bufferLimits,
): boolean {
  const ahead = Math.max(0, bufferedEnd - position);
  return ahead < limits.secondsAhead && ahead * bytesPerSecond < limits.bytesAhead;
}

/** The seconds from `bufferedStart` up to which to remove what has been heard, or null while that is not worth an operation. */
export function planTrim(position: number, bufferedStart: number, limits: BufferLimits = bufferLimits): number | null {
  const end = position - limits.secondsBehind;
  return end - bufferedStart >= 1 ? end : null;
}

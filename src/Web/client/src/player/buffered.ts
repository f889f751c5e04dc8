/** The part of TimeRanges that is read here. */
export interface Ranges {
  readonly length: number;
  start(index: number): number;
  end(index: number): number;
}

/** A frame's length: closer than this, two times are one to a decoder. */
const tolerance = 0.05;

/** The range that holds `time`, or null. */
export function rangeAt(ranges: Ranges, time: number): { readonly start: number; readonly end: number } | null {
  for (let index = 0; index < ranges.length; index++) {
    const [start, end] = [ranges.start(index), ranges.end(index)];
    if (time >= start - tolerance && time <= end) return { start, end };
  }
  return null;
}

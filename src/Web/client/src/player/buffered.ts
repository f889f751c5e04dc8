/** The part of TimeRanges that is read here. */
export interface Ranges {
  readonly length: number;
  start(index: number): number;
  end(index: number): number;
}

/** From one time to another, in seconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A frame's length: closer than this, two times are one to a decoder. */
const tolerance = 0.05;

/** The range that holds `time`, or null. */
export function rangeAt(ranges: Ranges, time: number): Span | null {
  return spanAt(spansOf(ranges), time);
}

/** The span that holds `time`, or null. */
export function spanAt(spans: readonly Span[], time: number): Span | null {
  return spans.find(({ start, end }) => time >= start - tolerance && time <= end) ?? null;
}

/** What of the ranges lies in a track that begins at `base` and is `duration` long, in seconds of that track. */
export function spansWithin(ranges: Ranges, base: number, duration: number): Span[] {
  return spansOf(ranges)
    .map(({ start, end }) => ({ start: Math.max(0, start - base), end: Math.min(duration, end - base) }))
    .filter(({ start, end }) => end > start);
}

function spansOf(ranges: Ranges): Span[] {
  return Array.from({ length: ranges.length }, (_, index) => ({ start: ranges.start(index), end: ranges.end(index) }));
}

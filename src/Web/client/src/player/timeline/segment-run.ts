import type { SegmentIndexSnapshot } from '../../hub/contract';
import { bufferLimits } from '../pull-plan';

/** Some whole segments that are pulled in one go. */
export interface SegmentRun {
  readonly offset: number;
  readonly length: number;
  /** Numbers of the samples behind each of them. */
  readonly ends: readonly number[];
}

/** The segments from `first` on, one or as many as it takes to be worth a round trip. Null when there is none. */
export function runFrom(
  { segments, end }: SegmentIndexSnapshot,
  first: number,
  smallest = bufferLimits.smallestPull,
): SegmentRun | null {
  const offset = segments[first]?.offset;
  if (offset === undefined) return null;
  const ends: number[] = [];
  let length = 0;
  for (const segment of segments.slice(first)) {
    if (length >= smallest || segment.offset !== offset + length) break;
    length += segment.length;
    ends.push(segments[first + ends.length + 1]?.start ?? end);
  }
  return { offset, length, ends };
}

/** What these segments take on average. */
export function bytesPerSecond({ segments, end, sampleRate }: SegmentIndexSnapshot): number {
  const samples = end - (segments[0]?.start ?? end);
  const bytes = segments.reduce((sum, segment) => sum + segment.length, 0);
  return samples > 0 ? (bytes / samples) * sampleRate : bytes;
}

import type { SegmentIndexSnapshot } from '../../hub/contract';
import { bufferLimits } from '../pull-plan';

/** Some whole segments that are pulled in one go. */
export interface SegmentRun {
  readonly offset: number;
  readonly length: number;
  /** Number of the sample behind the last of them. */
  readonly end: number;
  /** How many segments they are. */
  readonly count: number;
}

/** The segments from `first` on, one or as many as it takes to be worth a round trip. Null when there is none. */
export function runFrom(
  { segments, end }: SegmentIndexSnapshot,
  first: number,
  smallest = bufferLimits.smallestPull,
): SegmentRun | null {
  const offset = segments[first]?.offset;
  if (offset === undefined) return null;
  let [length, next] = [0, first];
  for (let segment = segments[next]; segment && segment.offset === offset + length; segment = segments[next]) {
    if (length >= smallest) break;
    length += segment.length;
    next++;
  }
  return { offset, length, end: segments[next]?.start ?? end, count: next - first };
}

/** What these segments take on average. */
export function bytesPerSecond({ segments, end, sampleRate }: SegmentIndexSnapshot): number {
  const samples = end - (segments[0]?.start ?? end);
  const bytes = segments.reduce((sum, segment) => sum + segment.length, 0);
  return samples > 0 ? (bytes / samples) * sampleRate : bytes;
}

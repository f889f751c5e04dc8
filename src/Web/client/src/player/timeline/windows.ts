import type { SegmentIndexSnapshot } from '../../hub/contract';
import type { Placement } from '../append-queue';

/** Seconds by which all is late, far less than a sample: browsers that cut times off would find the first frame too early. */
const rounding = 2e-9;

type Numbering = Pick<SegmentIndexSnapshot, 'origin' | 'sampleRate' | 'samples'>;

/**
 * Where a file goes whose track begins at `base`: samples are numbered from the first of the music, so the encoder's delay
 * falls before `base`, and the filling of the last frame behind the end; both are cut off. Each time is computed from
 * samples and one `base`, never from the time before it.
 * @param after Seconds of the track that are there already.
 */
export function placementOf(base: number, index: Numbering, after: number): Placement {
  return { timestampOffset: base + index.origin / index.sampleRate + rounding, from: base + after, until: endOf(base, index) };
}

/** Where the music of the track ends and the next track begins; endless until its samples have been counted. */
export function endOf(base: number, { samples, sampleRate }: Numbering): number {
  return samples === null ? Number.POSITIVE_INFINITY : base + samples / sampleRate;
}

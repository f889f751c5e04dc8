import type { RenditionSnapshot } from '../../hub/contract';
import { pause } from '../wait';
import type { Spool } from './spool';
import type { Turn } from './timeline';

/** Milliseconds between two questions. */
const interval = 1_000;

/**
 * Learns how long a track is of which nobody knows it: its samples are counted while it is made. The index alone would tell it
 * late, since it is asked for again only when what it lists has been heard, nearly.
 * @param at Seconds of the track that are made already: the answer is not to wait for others.
 */
export async function learnLength(
  { hub }: Pick<Spool, 'hub'>,
  turn: Turn,
  rendition: RenditionSnapshot,
  at: number,
  signal: AbortSignal,
): Promise<void> {
  while (turn.seconds === null) {
    await pause(interval, signal);
    const { samples, sampleRate } = await hub.getSegments(turn.track.id, rendition.name, at, signal);
    if (samples !== null) turn.seconds = samples / sampleRate;
  }
}

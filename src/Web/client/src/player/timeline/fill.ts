import type { RenditionSnapshot } from '../../hub/contract';
import type { Spool } from './spool';
import { fillStretch, type LeftOff } from './stretch';
import type { Turn } from './timeline';

/** Where to begin, or to go on. */
export interface FillStart {
  readonly turn: Turn;
  /** Seconds of the track; null: behind its end. */
  readonly from: number | null;
  /** Whether what lies before is there, and is to be joined on to. */
  readonly joins: boolean;
}

/** A rendition of a track could not be wound on. */
export class RenditionFailed extends Error {
  constructor(
    readonly turn: Turn,
    /** Null: none is left. */
    readonly rendition: RenditionSnapshot | null,
    override readonly cause?: unknown,
  ) {
    super(`Track ${turn.track.id} could not be appended.`);
  }
}

/** Another type is needed, and the buffer cannot take it. */
export class TypeEnded extends Error {}

/**
 * Winds the queue on to the timeline, one track behind the other, never further ahead than the plan allows. Runs until the
 * last of them is there, which it returns, or until the signal says that what follows has become another.
 */
export async function fill(spool: Spool, { turn, from, joins }: FillStart, signal: AbortSignal): Promise<Turn> {
  const { timeline, source } = spool;
  let now = turn;
  let left: LeftOff = { at: from ?? 0, index: null };
  let after = joins ? left.at : 0;
  for (;;) {
    while (now.end === null) {
      left = await fillOn(spool, now, left, after, signal);
      after = left.at;
    }
    const next = await spool.following(now);
    signal.throwIfAborted();
    if (!next) break;
    now = timeline.join(next.item, next.track);
    left = { at: 0, index: null };
    after = 0;
  }
  if (source.readyState === 'open') source.endOfStream();
  return now;
}

/** A stretch of the tier that is best now. */
async function fillOn(spool: Spool, turn: Turn, left: LeftOff, after: number, signal: AbortSignal): Promise<LeftOff> {
  const { audio, tiers } = spool;
  const { at, index } = left;
  const rendition = tiers.choose(turn.track, turn.base + at - audio.currentTime);
  if (!rendition) throw new RenditionFailed(turn, null);
  if (rendition.mimeType !== spool.type && !spool.changesType) throw new TypeEnded();
  // Another version of the same tier goes on where this one ended; of another tier everything is new.
  const goesOn = index !== null && spool.type === rendition.mimeType ? index : null;
  try {
    return await fillStretch(spool, { turn, rendition, from: at, after, index: goesOn }, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new RenditionFailed(turn, rendition, error);
  }
}

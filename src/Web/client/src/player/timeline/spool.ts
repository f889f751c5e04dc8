import type { RenditionSnapshot, SegmentIndexSnapshot, TrackSnapshot } from '../../hub/contract';
import type { MusicHub } from '../../hub/music-hub';
import type { QueueItem } from '../../queue/queue';
import type { AppendQueue } from '../append-queue';
import { wantsBytes } from '../media-source';
import { hasRoom, planTrim } from '../pull-plan';
import type { RangeReader } from '../range-reader';
import { firstEvent } from '../wait';
import type { Timeline, Turn } from './timeline';

/** A track that is to be heard next. */
export interface Next {
  readonly item: QueueItem;
  readonly track: TrackSnapshot;
}

/** Says which rendition the next segment of a track should be of, and learns from how the last ones came. */
export interface TierChoice {
  /** @param ahead Seconds in hand. Null: nothing that is made of this track can be played here. */
  choose(track: TrackSnapshot, ahead: number): RenditionSnapshot | null;
  /** Whether a pull that brings `rate` bytes per second should be given up for a lower tier. */
  isTooSlow(track: TrackSnapshot, rendition: RenditionSnapshot, rate: number, ahead: number): boolean;
  measured(bytes: number, milliseconds: number): void;
}

/** What all generations of one media source share: where the sound is wound on to. */
export interface Spool {
  readonly audio: HTMLAudioElement;
  readonly source: MediaSource;
  readonly buffer: SourceBuffer;
  readonly queue: AppendQueue;
  readonly timeline: Timeline;
  readonly hub: Pick<MusicHub, 'getSegments' | 'pull' | 'connected' | 'state'>;
  readonly tiers: TierChoice;
  /** What comes after a turn, or null when nothing does that can be joined on. */
  following(turn: Turn): Promise<Next | null>;
  /** The type of what was appended last. */
  type: string;
  /** Whether the buffer takes another type than that. */
  readonly changesType: boolean;
  /** The initialization segment that was appended last. */
  init: Uint8Array | null;
  /** The initialization segments of the last few versions, so that a seek need not pull them again. */
  readonly inits: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Initialization segments that are kept: as many as are in turn at a time. They are smaller than a kilobyte. */
const keptInits = 8;

/** What begins the file of a version. */
export async function initOf(
  { inits }: Spool,
  reader: RangeReader,
  { version, initLength }: SegmentIndexSnapshot,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const init = inits.get(version) ?? (await reader.read(0, initLength, signal));
  inits.delete(version);
  inits.set(version, init);
  for (const oldest of inits.keys()) if (inits.size > keptInits) inits.delete(oldest);
  return init;
}

/** Waits until there is room behind `end`, and removes what was heard meanwhile. */
export async function untilRoom(spool: Spool, end: number, bytesPerSecond: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    await trim(spool);
    // Reckoned, not read from the buffer: a hole in it, as wide as a rounding, would have everything pulled at once.
    const state = { position: spool.audio.currentTime, bufferedEnd: end, bytesPerSecond };
    if (hasRoom(state) && wantsBytes(spool.source)) return;
    await moved(spool, signal);
  }
}

/** Appends. When the browser's quota is used up it waits for room: nothing is lost, and nothing more is pulled meanwhile. */
export async function append(spool: Spool, data: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
  while ((await spool.queue.append(data)) === 'full') {
    await trim(spool);
    await moved(spool, signal);
  }
  signal.throwIfAborted();
}

async function trim({ audio, buffer, queue, timeline }: Spool): Promise<void> {
  if (buffer.buffered.length === 0) return;
  const end = planTrim(audio.currentTime, buffer.buffered.start(0));
  if (end === null) return;
  await queue.remove(0, end);
  timeline.trim(end);
}

/** Until the position has moved, or the browser wants bytes again. */
function moved({ audio, source }: Spool, signal: AbortSignal): Promise<void> {
  return firstEvent(
    [
      [audio, 'timeupdate'],
      [audio, 'seeking'],
      [source, 'startstreaming'],
    ],
    signal,
  );
}

import type { Preferences } from '../state/preferences';
import type { Readable } from '../state/store';
import { Queue } from './queue';

/** Milliseconds until a change of the queue is written: shuffling through it writes once. */
const rest = 1_000;

/** Milliseconds between two notes of the position while it plays. */
const interval = 5_000;

/** Where the sound is; the player, as far as it matters here. */
interface Playhead {
  readonly state: Readable<{ readonly track: object | null }>;
  readonly position: number;
}

type Kept = Pick<Preferences, 'queue' | 'position'>;

/** The queue of the last visit; an empty one when there was none, or when what is stored is none. */
export function queueOfLastVisit(preferences: Kept): Queue {
  return Queue.fromStored(preferences.queue);
}

/**
 * Keeps the queue and the position in its current track for the next visit. A page may end without a word (a phone does
 * that), so both are written as they change; `pagehide` catches what came since.
 */
export function keepQueue(queue: Queue, playhead: Playhead, preferences: Kept, page: EventTarget = globalThis): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writePosition = () => {
    // A page that is left before its track has come has not been anywhere.
    if (playhead.state.value.track) preferences.position = playhead.position;
  };
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    preferences.queue = queue.toStored();
    writePosition();
  };
  queue.state.subscribe(() => {
    timer ??= setTimeout(write, rest);
  });
  setInterval(writePosition, interval);
  page.addEventListener('pagehide', write);
}

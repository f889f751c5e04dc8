import type { TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { TrackIds } from '../library/track-ids';
import type { Notices } from '../state/notices';
import type { Queue, QueueItem } from './queue';

/** The player, as far as it matters here. */
interface Stage {
  start(item: QueueItem, play: boolean, at?: number, known?: TrackSnapshot): void;
}

/** Puts tracks into the queue, and plays what was chosen from there on. */
export class Jukebox {
  /** Counts what was chosen: of two choices in a row the last one plays, whichever list comes first. */
  #choice = 0;

  constructor(
    private readonly queue: Queue,
    private readonly stage: Stage,
    private readonly notices: Notices,
    private readonly random: () => number = Math.random,
  ) {}

  /** Plays a list from its beginning, or from one of its tracks on: that one at once, whenever the list comes. */
  async play(list: TrackIds, from: TrackSnapshot | null = null): Promise<void> {
    if (!from) return this.#replace(list, () => 0);

    const choice = ++this.#choice;
    const item = this.queue.replace([from.id], 0);
    if (!item) return;
    this.stage.start(item, true, 0, from);
    await this.#get(list, (ids) => {
      const place = ids.indexOf(from.id);
      if (choice === this.#choice && place >= 0 && this.queue.current === item) this.queue.surround(ids, place);
    });
  }

  /** Plays a list in an order that nobody can guess. */
  shuffle(list: TrackIds): Promise<void> {
    this.queue.setShuffled(true);
    return this.#replace(list, (ids) => Math.floor(this.random() * ids.length));
  }

  async add(list: TrackIds): Promise<void> {
    await this.#get(list, (ids) => {
      this.queue.add(ids);
      this.notices.say(`Added to the queue: ${tracks(ids.length)}`);
    });
  }

  async addNext(list: TrackIds): Promise<void> {
    await this.#get(list, (ids) => {
      this.queue.addNext(ids);
      this.notices.say(`Playing next: ${tracks(ids.length)}`);
    });
  }

  /** Plays an item of the queue. */
  goTo(key: number): void {
    const item = this.queue.goTo(key);
    if (item) this.stage.start(item, true);
  }

  /** Takes an item out of the queue. When it is the one that plays, the player goes on to the next. */
  remove(key: number, title: string): void {
    const { items } = this.queue.state.value;
    const place = items.findIndex((item) => item.key === key);
    const removed = items[place];
    if (!removed) return;
    this.queue.remove(key);
    this.notices.say(`Removed: ${title}`, { label: 'Undo', act: () => this.#putBack(removed.trackId, place) });
  }

  /** Takes everything out of the queue but what plays. */
  clear(): void {
    const undo = this.queue.clear();
    this.notices.say('Cleared', { label: 'Undo', act: undo });
  }

  #putBack(trackId: number, place: number): void {
    this.queue.add([trackId]);
    const last = this.queue.state.value.items.at(-1);
    if (last) this.queue.move(last.key, place);
  }

  async #replace(list: TrackIds, start: (ids: readonly number[]) => number): Promise<void> {
    const choice = ++this.#choice;
    await this.#get(list, (ids) => {
      if (choice !== this.#choice) return;
      const item = this.queue.replace(ids, start(ids));
      if (item) this.stage.start(item, true);
    });
  }

  async #get(list: TrackIds, use: (ids: readonly number[]) => void): Promise<void> {
    try {
      const ids = await list();
      if (ids.length > 0) use(ids);
      else this.notices.say('There is nothing in it any more.');
    } catch (error) {
      this.notices.say(parseFault(error)?.sentence ?? 'The tracks could not be loaded.');
    }
  }
}

const tracks = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'track' : 'tracks'}`;

import { type Readable, Store } from '../state/store';
import { longestQueue, readStoredQueue, type StoredQueue } from './queue-stored';
import { shuffle } from './shuffle';

export type Repeat = 'off' | 'all' | 'one';

/** A track's turn. The key is unique within the queue; a track may have several turns. */
export interface QueueItem {
  readonly key: number;
  readonly trackId: number;
}

export interface QueueState {
  readonly items: readonly QueueItem[];
  /** Whose turn it is; -1: nobody's. */
  readonly index: number;
  readonly repeat: Repeat;
  readonly shuffled: boolean;
}

/** What plays after what. It knows nothing of sound: who plays asks what follows, and says where it has got to. */
export class Queue {
  readonly #state = new Store<QueueState>({ items: [], index: -1, repeat: 'off', shuffled: false });
  /** While shuffled: the same items as they stood before. */
  #order: readonly QueueItem[] = [];
  #lastKey = 0;

  constructor(private readonly random: () => number = Math.random) {}

  get state(): Readable<QueueState> {
    return this.#state;
  }

  /** Whose turn it is. */
  get current(): QueueItem | null {
    const { items, index } = this.#state.value;
    return items[index] ?? null;
  }

  /** Makes this list the queue and gives the turn to its item `start`; shuffled, that one goes first. */
  replace(trackIds: readonly number[], start: number): QueueItem | null {
    const items = this.#turns(trackIds.slice(0, longestQueue));
    const { shuffled } = this.#state.value;
    this.#order = items;
    this.#state.patch({ items, index: items[start] ? start : items.length > 0 ? 0 : -1 });
    if (shuffled) this.#mix();
    return this.current;
  }

  /** Makes this list the queue, and the current item its item `place`. What was added since the turn was given comes behind. */
  surround(trackIds: readonly number[], place: number): void {
    const { current } = this;
    if (!current) return;
    const items = this.#turns(trackIds.slice(0, longestQueue)).with(place, current);
    const { items: before, shuffled } = this.#state.value;
    this.#order = [...items, ...before.filter((item) => item !== current)];
    this.#state.patch({ items: this.#order, index: place });
    if (shuffled) this.#mix();
  }

  add(trackIds: readonly number[]): void {
    this.#insert(trackIds, this.#state.value.items.length, this.#order.length);
  }

  /** Adds right behind the current item. */
  addNext(trackIds: readonly number[]): void {
    const { current } = this;
    const place = current ? this.#order.indexOf(current) + 1 : 0;
    this.#insert(trackIds, this.#state.value.index + 1, place);
  }

  /** Moves an item to a place, counted without it. */
  move(key: number, to: number): void {
    const { items } = this.#state.value;
    const from = this.#place(key);
    const item = items[from];
    if (!item) return;
    const { current } = this;
    const moved = items.toSpliced(from, 1).toSpliced(Math.max(0, to), 0, item);
    this.#state.patch({ items: moved, index: current ? moved.indexOf(current) : -1 });
  }

  /** The turn of an item that is removed goes to the one behind it. */
  remove(key: number): void {
    const { items, index } = this.#state.value;
    const place = this.#place(key);
    if (place < 0) return;
    const left = items.toSpliced(place, 1);
    this.#order = this.#order.filter((item) => item.key !== key);
    const next = place < index ? index - 1 : index;
    this.#state.patch({ items: left, index: next < left.length ? next : -1 });
  }

  /** Takes out all but the current item. What it gives back brings all back, before what has been added since. */
  clear(): () => void {
    const { items } = this.#state.value;
    const { current } = this;
    const order = this.#order;
    const left = current ? [current] : [];
    this.#order = left;
    this.#state.patch({ items: left, index: left.length - 1 });
    const since = (now: readonly QueueItem[]) => now.filter((item) => item !== current);
    return () => {
      const now = this.current ?? current;
      const all = [...items, ...since(this.#state.value.items)];
      this.#order = [...order, ...since(this.#order)];
      this.#state.patch({ items: all, index: now ? all.indexOf(now) : -1 });
    };
  }

  /** Shuffled, the current item goes first; undone, all go back to where they were. */
  setShuffled(shuffled: boolean): void {
    const { items, shuffled: before } = this.#state.value;
    if (shuffled === before) return;
    const { current } = this;
    if (shuffled) {
      this.#order = items;
      this.#mix();
    } else this.#state.patch({ items: this.#order, index: current ? this.#order.indexOf(current) : -1, shuffled });
  }

  setRepeat(repeat: Repeat): void {
    this.#state.patch({ repeat });
  }

  /** Gives the turn to an item. */
  goTo(key: number): QueueItem | null {
    const index = this.#place(key);
    if (index >= 0) this.#state.patch({ index });
    return index >= 0 ? this.current : null;
  }

  has(key: number): boolean {
    return this.#place(key) >= 0;
  }

  /** What comes after an item, or null. Whoever asked to go on, asked for another one: `one` does not hold them. */
  following(key: number, asked: boolean): QueueItem | null {
    const { items, repeat } = this.#state.value;
    const index = this.#place(key);
    if (index < 0) return null;
    if (repeat === 'one' && !asked) return items[index] ?? null;
    return items[index + 1] ?? (repeat === 'all' ? (items[0] ?? null) : null);
  }

  /** What comes before an item, or null. */
  preceding(key: number): QueueItem | null {
    const { items, repeat } = this.#state.value;
    const index = this.#place(key);
    if (index < 0) return null;
    return items[index - 1] ?? (repeat === 'all' ? (items.at(-1) ?? null) : null);
  }

  toStored(): unknown {
    const { items, index, repeat, shuffled } = this.#state.value;
    const places = new Map(items.map(({ key }, place) => [key, place]));
    const order = shuffled ? this.#order.map(({ key }) => places.get(key) ?? -1) : null;
    return { trackIds: items.map(({ trackId }) => trackId), index, repeat, order } satisfies StoredQueue;
  }

  /** A queue as it was stored; an empty one when that cannot be read. */
  static fromStored(stored: unknown): Queue {
    const queue = new Queue();
    const read = readStoredQueue(stored);
    if (!read) return queue;
    const items = queue.#turns(read.trackIds);
    queue.#order = (read.order ?? []).flatMap((place) => items[place] ?? []);
    queue.#state.patch({ items, index: read.index, repeat: read.repeat, shuffled: read.order !== null });
    return queue;
  }

  #turns(trackIds: readonly number[]): QueueItem[] {
    return trackIds.map((trackId) => ({ key: ++this.#lastKey, trackId }));
  }

  #insert(trackIds: readonly number[], at: number, inOrder: number): void {
    const { items } = this.#state.value;
    const added = this.#turns(trackIds.slice(0, longestQueue - items.length));
    this.#order = [...this.#order.slice(0, inOrder), ...added, ...this.#order.slice(inOrder)];
    this.#state.patch({ items: [...items.slice(0, at), ...added, ...items.slice(at)] });
  }

  #mix(): void {
    const { current } = this;
    const rest = this.#order.filter((item) => item !== current);
    const mixed = shuffle(rest, this.random);
    this.#state.patch({ items: current ? [current, ...mixed] : mixed, index: current ? 0 : -1, shuffled: true });
  }

  #place(key: number): number {
    const { items, index } = this.#state.value;
    return items[index]?.key === key ? index : items.findIndex((item) => item.key === key);
  }
}

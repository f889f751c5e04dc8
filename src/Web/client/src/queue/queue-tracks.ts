import type { TrackSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';

/** Tracks per question. */
const batch = 100;

/** What is known of the tracks of a queue, which itself has only their ids. They are fetched as they come into view, many at a time. */
export class QueueTracks {
  readonly #tracks = new Map<number, TrackSnapshot | null>();
  readonly #asked = new Set<number>();
  readonly #fetched = new Store(0);
  #wanted: number[] = [];

  constructor(private readonly hub: Pick<MusicHub, 'getTracks'>) {}

  /** Counts what has come; watch it in order to draw again. */
  get fetched(): Readable<number> {
    return this.#fetched;
  }

  /** The track; undefined until it has come, null when it is in the library no more. */
  peek(trackId: number): TrackSnapshot | null | undefined {
    return this.#tracks.get(trackId);
  }

  /** Sees to it that these come. What is wanted in one turn is asked for at once. */
  want(trackIds: readonly number[]): void {
    const missing = trackIds.filter((id) => !this.#asked.has(id));
    if (missing.length === 0) return;
    if (this.#wanted.length === 0) queueMicrotask(() => this.#fetch());
    for (const id of missing) this.#asked.add(id);
    this.#wanted.push(...missing);
  }

  /** The library has changed: what is looked at is asked for again, and shown as it was until then. */
  renew(): void {
    this.#asked.clear();
    this.#fetched.set(this.#fetched.value + 1);
  }

  #fetch(): void {
    const wanted = [...new Set(this.#wanted)];
    this.#wanted = [];
    for (let first = 0; first < wanted.length; first += batch) void this.#ask(wanted.slice(first, first + batch));
  }

  async #ask(trackIds: readonly number[]): Promise<void> {
    try {
      const found = new Map((await this.hub.getTracks(trackIds)).map((track) => [track.id, track]));
      for (const id of trackIds) this.#tracks.set(id, found.get(id) ?? null);
      this.#fetched.set(this.#fetched.value + 1);
    } catch {
      // They are asked for again when they are next looked at.
      for (const id of trackIds) this.#asked.delete(id);
    }
  }
}

import type { TrackPageSnapshot, TrackSnapshot } from '../hub/contract';
import { type Readable, Store } from '../state/store';

/** Tracks per fetch. */
export const pageSize = 100;

export type FetchPage = (skip: number, take: number) => Promise<TrackPageSnapshot>;

/**
 * All tracks that match one query, of which only the pages that somebody looked at are fetched: 10,000 tracks cost as much
 * as 100 until one scrolls. Pages may be fetched in any order.
 */
export class TrackPages {
  readonly #pages = new Map<number, Promise<readonly TrackSnapshot[]>>();
  readonly #tracks = new Map<number, TrackSnapshot>();
  readonly #fetched = new Store(0);
  #total = 0;

  constructor(private readonly fetchPage: FetchPage) {}

  /** Counts the pages that have come; watch it in order to draw again. */
  get fetched(): Readable<number> {
    return this.#fetched;
  }

  /** All matches. 0 until the first page has come. */
  get total(): number {
    return this.#total;
  }

  /** The track at an index if it is here, else null. */
  peek(index: number): TrackSnapshot | null {
    return this.#tracks.get(index) ?? null;
  }

  /** The ids of all that are here, in order. */
  known(): number[] {
    return [...this.#tracks.entries()].sort(([one], [other]) => one - other).map(([, track]) => track.id);
  }

  /** Sees to it that the tracks from `first` up to `last` come. A page that could not be had is fetched anew at the next call. */
  want(first: number, last: number): void {
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) this.#page(page).catch(() => {});
  }

  async at(index: number): Promise<TrackSnapshot | null> {
    if (index < 0) return null;
    const tracks = await this.#page(Math.floor(index / pageSize));
    return tracks[index % pageSize] ?? null;
  }

  /** The index of a track by its id, or null. Tracks come in the order of their ids, from 1: it cannot stand after its id. */
  async indexOf(id: number): Promise<number | null> {
    for (let page = Math.floor((id - 1) / pageSize); page >= 0; page--) {
      const tracks = await this.#page(page);
      const index = tracks.findIndex((track) => track.id === id);
      if (index >= 0) return page * pageSize + index;
      if (tracks[0] && tracks[0].id < id) return null;
    }
    return null;
  }

  #page(page: number): Promise<readonly TrackSnapshot[]> {
    const known = this.#pages.get(page);
    if (known) return known;
    const coming = this.fetchPage(page * pageSize, pageSize).then(
      ({ items, total }) => {
        this.#total = total;
        items.forEach((track, index) => {
          this.#tracks.set(page * pageSize + index, track);
        });
        this.#fetched.set(this.#fetched.value + 1);
        return items;
      },
      (error: unknown) => {
        this.#pages.delete(page);
        throw error;
      },
    );
    this.#pages.set(page, coming);
    return coming;
  }
}

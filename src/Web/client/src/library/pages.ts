import { type Readable, Store } from '../state/store';

/** Items per fetch. */
export const pageSize = 100;

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export type FetchPage<T> = (skip: number, take: number) => Promise<Page<T>>;

/**
 * A list of which only the pages that somebody looked at are fetched: 10,000 tracks cost as much as 100 until one scrolls.
 * Pages may be fetched in any order.
 */
export class Pages<T> {
  readonly #pages = new Map<number, Promise<readonly T[]>>();
  readonly #items = new Map<number, T>();
  readonly #fetched = new Store(0);
  #total = 0;
  /** Counts how often the list was declared to be another one, so that an old answer is not taken for a new one. */
  #edition = 0;

  constructor(private readonly fetchPage: FetchPage<T>) {}

  /** Counts the pages that have come; watch it in order to draw again. */
  get fetched(): Readable<number> {
    return this.#fetched;
  }

  /** All items of the list. 0 until the first page has come. */
  get total(): number {
    return this.#total;
  }

  /** The item at an index if it is here, else null. */
  peek(index: number): T | null {
    return this.#items.get(index) ?? null;
  }

  /** Sees to it that the items from `first` up to `last` come. A page that could not be had is fetched anew at the next call. */
  want(first: number, last: number): void {
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page++) this.#page(page).catch(() => {});
  }

  async at(index: number): Promise<T | null> {
    if (index < 0) return null;
    const items = await this.#page(Math.floor(index / pageSize));
    return items[index % pageSize] ?? null;
  }

  /** Every item, page after page. */
  async all(): Promise<T[]> {
    const items: T[] = [];
    do items.push(...(await this.#page(items.length / pageSize)));
    while (items.length % pageSize === 0 && items.length > 0 && items.length < this.#total);
    return items;
  }

  /** The list has changed: what is looked at is fetched anew, and shown as it was until then. */
  renew(): void {
    this.#edition++;
    this.#pages.clear();
    this.#fetched.set(this.#fetched.value + 1);
  }

  #page(page: number): Promise<readonly T[]> {
    const known = this.#pages.get(page);
    if (known) return known;
    const edition = this.#edition;
    const coming = this.fetchPage(page * pageSize, pageSize).then(
      ({ items, total }) => {
        if (edition === this.#edition) this.#take(page, items, total);
        return items;
      },
      (error: unknown) => {
        if (edition === this.#edition) this.#pages.delete(page);
        throw error;
      },
    );
    this.#pages.set(page, coming);
    return coming;
  }

  #take(page: number, items: readonly T[], total: number): void {
    for (let index = total; index < this.#total; index++) this.#items.delete(index);
    this.#total = total;
    items.forEach((item, index) => {
      this.#items.set(page * pageSize + index, item);
    });
    this.#fetched.set(this.#fetched.value + 1);
  }
}

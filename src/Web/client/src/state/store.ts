/** A value that can be read and watched. Components read these; only the owner of a `Store` writes it. */
export interface Readable<T> {
  readonly value: T;
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: (value: T) => void): () => void;
}

/** One value and its listeners: all the state management the player needs. */
export class Store<T> implements Readable<T> {
  #value: T;
  readonly #listeners = new Set<(value: T) => void>();

  constructor(initial: T) {
    this.#value = initial;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener(value);
  }

  /** Replaces some properties; says nothing when none of them changed. */
  patch(changes: Partial<T>): void {
    const changed = (Object.keys(changes) as (keyof T)[]).some((key) => !Object.is(changes[key], this.#value[key]));
    if (changed) this.set({ ...this.#value, ...changes });
  }

  subscribe(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

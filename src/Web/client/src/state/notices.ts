import { type Readable, Store } from './store';

/** Something to be told, and perhaps one thing that can be done about it. */
export interface Notice {
  readonly text: string;
  readonly action: { readonly label: string; readonly act: () => void } | null;
}

/** Milliseconds that a notice stays: long enough to read it; to reach its button takes longer. */
const shown = 4_000;
const shownWithAction = 10_000;

/** What has just been done, said in a quiet line. The last notice replaces the one before. */
export class Notices {
  readonly #state = new Store<Notice | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get state(): Readable<Notice | null> {
    return this.#state;
  }

  say(text: string, action: Notice['action'] = null): void {
    this.#state.set({ text, action });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), action ? shownWithAction : shown);
  }

  /** Does what the notice offers, once. */
  act(): void {
    const action = this.#state.value?.action;
    this.dismiss();
    action?.act();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.#state.set(null);
  }
}

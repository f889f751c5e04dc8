import { type Readable, Store } from '../state/store';

/** Where the library has no place beside the words: on such a screen it is a sheet over them, and so is the queue. */
export const narrowScreen = '(max-width: 800px)';

export interface LayoutState {
  /** The words take the whole page. */
  readonly wordsOnly: boolean;
  /** The list of keys is open. */
  readonly keys: boolean;
  /** The library lies over the words; on narrow screens only. */
  readonly sheet: boolean;
  /** The queue is open. */
  readonly queue: boolean;
}

/** What is unfolded. */
export class Layout {
  readonly #state: Store<LayoutState>;

  constructor(sheet: boolean) {
    this.#state = new Store<LayoutState>({ wordsOnly: false, keys: false, sheet, queue: false });
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) this.#state.patch({ wordsOnly: false });
    });
  }

  get state(): Readable<LayoutState> {
    return this.#state;
  }

  toggleWords(): void {
    const wordsOnly = !this.#state.value.wordsOnly;
    this.#state.patch({ wordsOnly, sheet: false });
    // Where the browser refuses (an iPhone always does), the words still have the page.
    if (wordsOnly) void document.documentElement.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement) void document.exitFullscreen();
  }

  toggleKeys(): void {
    this.#state.patch({ keys: !this.#state.value.keys });
  }

  openSheet(): void {
    if (this.#state.value.wordsOnly) this.toggleWords();
    this.#state.patch({ sheet: true, queue: this.#state.value.queue && !matchMedia(narrowScreen).matches });
  }

  closeSheet(): void {
    this.#state.patch({ sheet: false });
  }

  toggleQueue(): void {
    const { wordsOnly, queue } = this.#state.value;
    // Beside words that have the whole page it was not to be seen: then it is wanted, not unwanted.
    if (wordsOnly) this.toggleWords();
    this.#state.patch({ queue: wordsOnly || !queue, sheet: false });
  }

  closeQueue(): void {
    this.#state.patch({ queue: false });
  }

  /** Folds up what lies on top; says whether there was anything. */
  closeTopmost(): boolean {
    const { keys, sheet, queue, wordsOnly } = this.#state.value;
    if (keys) this.toggleKeys();
    else if (wordsOnly) this.toggleWords();
    else if (sheet) this.closeSheet();
    else if (queue) this.closeQueue();
    return keys || sheet || wordsOnly || queue;
  }
}

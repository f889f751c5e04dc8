import { type Readable, Store } from '../state/store';

export interface LayoutState {
  /** The words take the whole page. */
  readonly wordsOnly: boolean;
  /** The list of keys is open. */
  readonly keys: boolean;
  /** The library lies over the words; on narrow screens only, where it has no place beside them. */
  readonly sheet: boolean;
}

/** What is unfolded. */
export class Layout {
  readonly #state: Store<LayoutState>;

  constructor(sheet: boolean) {
    this.#state = new Store<LayoutState>({ wordsOnly: false, keys: false, sheet });
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
    this.#state.patch({ sheet: true });
  }

  closeSheet(): void {
    this.#state.patch({ sheet: false });
  }

  /** Folds up what lies on top; says whether there was anything. */
  closeTopmost(): boolean {
    const { keys, sheet, wordsOnly } = this.#state.value;
    if (keys) this.toggleKeys();
    else if (sheet) this.closeSheet();
    else if (wordsOnly) this.toggleWords();
    return keys || sheet || wordsOnly;
  }
}

import type { LibrarySnapshot, ProblemSnapshot } from '../hub/contract';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';
import { Pages } from './pages';

/** How the library stands, as the server says whenever that changes, and as it is asked at each connect. */
export class Scan {
  /** The files that could not be read. */
  readonly problems: Pages<ProblemSnapshot>;
  readonly #state = new Store<LibrarySnapshot | null>(null);

  /** @param changed Called when what a search finds may have changed. */
  constructor(
    private readonly hub: Pick<MusicHub, 'state' | 'getLibrary' | 'getProblems' | 'onLibraryChanged'>,
    private readonly changed: () => void,
  ) {
    this.problems = new Pages((skip, take) => hub.getProblems(skip, take));
    hub.onLibraryChanged((library) => this.#take(library));
    hub.state.subscribe((state) => {
      // What was said while the line was cut is not said again.
      if (state === 'connected') void this.#ask();
    });
    if (hub.state.value === 'connected') void this.#ask();
  }

  get state(): Readable<LibrarySnapshot | null> {
    return this.#state;
  }

  async #ask(): Promise<void> {
    try {
      this.#take(await this.hub.getLibrary());
    } catch {
      // The next change will be said, and the next connect asks again.
    }
  }

  #take(library: LibrarySnapshot): void {
    const before = this.#state.value;
    this.#state.set(library);
    if (!before) return;
    if (before.problems !== library.problems || before.revision !== library.revision) this.problems.renew();
    if (before.revision !== library.revision) this.changed();
  }
}

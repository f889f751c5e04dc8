import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';
import { TrackPages } from './track-pages';

export interface LibraryState {
  /** What the shown tracks match; empty for all. */
  readonly query: string;
  /** The shown tracks; null until the first answer. */
  readonly tracks: TrackPages | null;
  readonly trouble: string | null;
}

/** Milliseconds of rest in typing before the server is asked. */
const typing = 150;

/** The library as it is shown: all of it, or what matches a search. */
export class Library {
  readonly #state = new Store<LibraryState>({ query: '', tracks: null, trouble: null });
  readonly #all: TrackPages;
  #asking = new AbortController();

  constructor(private readonly hub: Pick<MusicHub, 'findTracks'>) {
    this.#all = this.#pages('');
    void this.#show('', this.#all, this.#asking.signal);
  }

  get state(): Readable<LibraryState> {
    return this.#state;
  }

  /** Every track, whatever is being searched for. */
  get all(): TrackPages {
    return this.#all;
  }

  /** Shows what matches, when it comes; until then what was shown stays. Of several searches in a row the last one counts. */
  search(text: string): void {
    const query = text.trim();
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    if (query === '') void this.#show('', this.#all, signal);
    else setTimeout(() => void this.#show(query, this.#pages(query), signal), typing);
  }

  async #show(query: string, tracks: TrackPages, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      await tracks.at(0);
      if (!signal.aborted) this.#state.set({ query, tracks, trouble: null });
    } catch (error) {
      if (!signal.aborted) this.#state.patch({ trouble: parseFault(error)?.sentence ?? 'The library could not be read.' });
    }
  }

  #pages(query: string): TrackPages {
    return new TrackPages((skip, take) => this.hub.findTracks(query || null, skip, take));
  }
}

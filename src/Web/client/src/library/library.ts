import type { AlbumSnapshot, ArtistSnapshot, TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';
import { Pages } from './pages';

/** The three ways to look at the library, in the order in which they are offered. */
export const kinds = ['albums', 'artists', 'tracks'] as const;

export type Kind = (typeof kinds)[number];

/** What matches one search, in each way to look at it. */
export interface Lists {
  readonly albums: Pages<AlbumSnapshot>;
  readonly artists: Pages<ArtistSnapshot>;
  readonly tracks: Pages<TrackSnapshot>;
}

export interface LibraryState {
  /** What the shown lists match; empty for all. */
  readonly query: string;
  /** The shown lists; null until the first answer. */
  readonly lists: Lists | null;
  readonly trouble: string | null;
}

/** Milliseconds of rest in typing before the server is asked. */
const typing = 150;

/** The library as it is shown: all of it, or what matches a search. */
export class Library {
  readonly #state = new Store<LibraryState>({ query: '', lists: null, trouble: null });
  readonly #all: Lists;
  #asking = new AbortController();

  constructor(private readonly hub: Pick<MusicHub, 'findAlbums' | 'findArtists' | 'findTracks'>) {
    this.#all = this.#lists('');
    this.search('');
  }

  get state(): Readable<LibraryState> {
    return this.#state;
  }

  /** Shows what matches, when it comes; until then what was shown stays. Of several searches in a row the last one counts. */
  search(text: string): void {
    const query = text.trim();
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const outdated = () => signal.aborted;
    if (query === '') void this.#show('', this.#all, outdated);
    else setTimeout(() => void this.#show(query, this.#lists(query), outdated), typing);
  }

  /** The library has changed: what is looked at is fetched anew, and stays as it was until then. */
  renew(): void {
    const { query, lists } = this.#state.value;
    const { signal } = this.#asking;
    for (const shown of new Set([this.#all, lists])) for (const kind of kinds) shown?.[kind].renew();
    // Also the counts of the lists that nobody looks at just now; and what could not be had before may be had by now.
    void this.#show(query, lists ?? this.#all, () => signal.aborted || this.#state.value.lists !== lists);
  }

  async #show(query: string, lists: Lists, outdated: () => boolean): Promise<void> {
    if (outdated()) return;
    try {
      await Promise.all(kinds.map((kind) => lists[kind].at(0)));
      if (!outdated()) this.#state.patch({ query, lists, trouble: null });
    } catch (error) {
      if (!outdated()) this.#state.patch({ trouble: parseFault(error)?.sentence ?? 'The library could not be read.' });
    }
  }

  #lists(query: string): Lists {
    const asked = query || null;
    return {
      albums: new Pages((skip, take) => this.hub.findAlbums(asked, skip, take)),
      artists: new Pages((skip, take) => this.hub.findArtists(asked, skip, take)),
      tracks: new Pages((skip, take) => this.hub.findTracks(asked, skip, take)),
    };
  }
}

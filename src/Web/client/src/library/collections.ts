import type { AlbumSnapshot, ArtistSnapshot, TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import { type Readable, Store } from '../state/store';
import { Pages } from './pages';

/** What is known of an album or an artist as a whole. */
export interface Head<T> {
  /** Null until it has come. */
  readonly value: T | null;
  readonly trouble: string | null;
}

/** An album or an artist that somebody opened. */
export interface Collection<T> {
  readonly id: string;
  readonly head: Readable<Head<T>>;
  readonly tracks: Pages<TrackSnapshot>;
  renew(): void;
}

export type Album = Collection<AlbumSnapshot>;

export interface Artist extends Collection<ArtistSnapshot> {
  readonly albums: Pages<AlbumSnapshot>;
}

type Hub = Pick<MusicHub, 'getAlbum' | 'getAlbumTracks' | 'getArtist' | 'getArtistAlbums' | 'getArtistTracks'>;

/** The albums and artists that were opened. They are kept, so that going back finds them as they were. */
export class Collections {
  readonly #albums = new Map<string, Album>();
  readonly #artists = new Map<string, Artist>();

  constructor(private readonly hub: Hub) {}

  album(id: string): Album {
    return opened(this.#albums, id, () =>
      collection(
        id,
        () => this.hub.getAlbum(id),
        (skip, take) => this.hub.getAlbumTracks(id, skip, take),
      ),
    );
  }

  artist(id: string): Artist {
    return opened(this.#artists, id, () => {
      const albums = new Pages((skip, take) => this.hub.getArtistAlbums(id, skip, take));
      const artist = collection(
        id,
        () => this.hub.getArtist(id),
        (skip, take) => this.hub.getArtistTracks(id, skip, take),
      );
      return {
        ...artist,
        albums,
        renew: () => {
          artist.renew();
          albums.renew();
        },
      };
    });
  }

  /** The library has changed. */
  renew(): void {
    for (const kept of [...this.#albums.values(), ...this.#artists.values()]) kept.renew();
  }
}

function opened<T>(kept: Map<string, T>, id: string, make: () => T): T {
  const known = kept.get(id) ?? make();
  kept.set(id, known);
  return known;
}

function collection<T>(
  id: string,
  ask: () => Promise<T>,
  fetchTracks: ConstructorParameters<typeof Pages<TrackSnapshot>>[0],
): Collection<T> {
  const head = new Store<Head<T>>({ value: null, trouble: null });
  const tracks = new Pages(fetchTracks);
  const load = () =>
    ask().then(
      (value) => head.set({ value, trouble: null }),
      (error: unknown) => head.patch({ trouble: parseFault(error)?.sentence ?? 'It could not be loaded.' }),
    );
  void load();
  const renew = () => {
    tracks.renew();
    void load();
  };
  return { id, head, tracks, renew };
}

import type { Readable } from '../state/store';
import { chunks } from './chunks';
import type { Connection, ConnectionState } from './connection';
import type {
  AlbumPageSnapshot,
  AlbumSnapshot,
  ArtistPageSnapshot,
  ArtistSnapshot,
  LibrarySnapshot,
  LyricsSnapshot,
  ProblemPageSnapshot,
  SegmentIndexSnapshot,
  TrackPageSnapshot,
  TrackSnapshot,
} from './contract';
import { parseFault } from './fault';

/** Which bytes of which form of which track. */
export interface AudioRange {
  readonly trackId: number;
  readonly rendition: string;
  /** The version being read, so that two files are never mixed. */
  readonly version: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * The hub's methods, typed. Questions (`find...`, `get...`) survive a cut connection: they wait for the next one and ask
 * again. A pull does not: its caller knows what has already arrived, and asks for the rest.
 */
export class MusicHub {
  constructor(private readonly connection: Connection) {}

  findTracks(query: string | null, skip: number, take: number, signal?: AbortSignal): Promise<TrackPageSnapshot> {
    return this.#ask(signal, 'FindTracks', query, skip, take);
  }

  /** The ids of all matches, in the order of `findTracks`. */
  findTrackIds(query: string | null, signal?: AbortSignal): Promise<readonly number[]> {
    return this.#ask(signal, 'FindTrackIds', query);
  }

  findAlbums(query: string | null, skip: number, take: number, signal?: AbortSignal): Promise<AlbumPageSnapshot> {
    return this.#ask(signal, 'FindAlbums', query, skip, take);
  }

  findArtists(query: string | null, skip: number, take: number, signal?: AbortSignal): Promise<ArtistPageSnapshot> {
    return this.#ask(signal, 'FindArtists', query, skip, take);
  }

  getTrack(trackId: number, signal?: AbortSignal): Promise<TrackSnapshot> {
    return this.#ask(signal, 'GetTrack', trackId);
  }

  /** Those of the tracks that exist, in the order asked for. */
  getTracks(trackIds: readonly number[], signal?: AbortSignal): Promise<readonly TrackSnapshot[]> {
    return this.#ask(signal, 'GetTracks', trackIds);
  }

  getAlbum(albumId: string, signal?: AbortSignal): Promise<AlbumSnapshot> {
    return this.#ask(signal, 'GetAlbum', albumId);
  }

  getAlbumTracks(albumId: string, skip: number, take: number, signal?: AbortSignal): Promise<TrackPageSnapshot> {
    return this.#ask(signal, 'GetAlbumTracks', albumId, skip, take);
  }

  getArtist(artistId: string, signal?: AbortSignal): Promise<ArtistSnapshot> {
    return this.#ask(signal, 'GetArtist', artistId);
  }

  getArtistAlbums(artistId: string, skip: number, take: number, signal?: AbortSignal): Promise<AlbumPageSnapshot> {
    return this.#ask(signal, 'GetArtistAlbums', artistId, skip, take);
  }

  getArtistTracks(artistId: string, skip: number, take: number, signal?: AbortSignal): Promise<TrackPageSnapshot> {
    return this.#ask(signal, 'GetArtistTracks', artistId, skip, take);
  }

  getLyrics(trackId: number, signal?: AbortSignal): Promise<LyricsSnapshot> {
    return this.#ask(signal, 'GetLyrics', trackId);
  }

  /** Some segments of a made rendition, from the one that holds `time` on; it comes when the first of them is there. */
  getSegments(trackId: number, rendition: string, time: number, signal?: AbortSignal): Promise<SegmentIndexSnapshot> {
    return this.#ask(signal, 'GetSegments', trackId, rendition, time);
  }

  /** Begins to make a rendition that will be wanted soon. */
  prepareTrack(trackId: number, rendition: string, signal?: AbortSignal): Promise<void> {
    return this.#ask(signal, 'PrepareTrack', trackId, rendition);
  }

  getLibrary(signal?: AbortSignal): Promise<LibrarySnapshot> {
    return this.#ask(signal, 'GetLibrary');
  }

  getProblems(skip: number, take: number, signal?: AbortSignal): Promise<ProblemPageSnapshot> {
    return this.#ask(signal, 'GetProblems', skip, take);
  }

  /** Calls `listener` whenever the server says how the library stands. What was said while the line was cut is not repeated. */
  onLibraryChanged(listener: (library: LibrarySnapshot) => void): void {
    this.connection.hub.on('LibraryChanged', listener);
  }

  /** The bytes of a range as they arrive. Each chunk is a view into a larger buffer: use the view, never its `.buffer`. */
  pull(range: AudioRange, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const { trackId, rendition, version, offset, length } = range;
    return chunks(this.connection.hub.stream('StreamAudio', trackId, rendition, version, offset, length), signal);
  }

  get state(): Readable<ConnectionState> {
    return this.connection.state;
  }

  /** Whether `pull` is of use. */
  get carriesSound(): Readable<boolean> {
    return this.connection.carriesSound;
  }

  /** Resolves when there is a connection to ask through. */
  connected(signal?: AbortSignal): Promise<void> {
    return this.connection.connected(signal);
  }

  async #ask<T>(signal: AbortSignal | undefined, method: string, ...args: unknown[]): Promise<T> {
    for (;;) {
      await this.connection.connected(signal);
      try {
        return await this.connection.hub.invoke<T>(method, ...args);
      } catch (error) {
        signal?.throwIfAborted();
        if (parseFault(error) || this.connection.state.value === 'connected') throw error;
      }
    }
  }
}

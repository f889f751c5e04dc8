import type { TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import type { Library } from '../library/library';
import type { TrackPages } from '../library/track-pages';
import type { Player } from '../player/player';
import type { Queue } from '../queue/queue';
import { type Readable, Store } from '../state/store';
import { addressOf, trackOf } from './route';

/** Keeps the address of the page and the selected track the same, whichever of them changed. */
export class Navigation {
  readonly #trouble = new Store<string | null>(null);

  constructor(
    private readonly player: Player,
    private readonly queue: Queue,
    private readonly library: Library,
    private readonly hub: MusicHub,
  ) {
    player.state.subscribe(({ track }) => this.#name(track));
    // Also the back button: going back over `#/track/3` changes the hash.
    globalThis.addEventListener('hashchange', () => void this.#follow());
    void this.#follow();
  }

  /** Why the address leads nowhere, or null. */
  get trouble(): Readable<string | null> {
    return this.#trouble;
  }

  /** Plays a track of a list, because someone chose it: that is a step one can go back from. */
  async play(track: TrackSnapshot, list: TrackPages, index: number): Promise<void> {
    if (trackOf(location.hash) !== track.id) history.pushState(null, '', addressOf(track.id));
    const item = this.queue.replace(list.known(), list.known().indexOf(track.id));
    if (item && index >= 0) this.player.start(item, true, 0, track);
  }

  /** The queue moved on by itself, or the address is there already: no new step. */
  #name(track: TrackSnapshot | null): void {
    if (!track) return;
    this.#trouble.set(null);
    document.title = `${track.title}${track.artist ? ` · ${track.artist}` : ''} — Byeol`;
    if (trackOf(location.hash) !== track.id) history.replaceState(null, '', addressOf(track.id));
  }

  /** Selects the track that the address names. What was playing plays on with it; on a fresh page nothing plays unasked. */
  async #follow(): Promise<void> {
    const id = trackOf(location.hash);
    if (id === null || id === this.player.state.value.track?.id) return;
    this.#trouble.set(null);
    try {
      const [track, index] = await Promise.all([this.hub.getTrack(id), this.library.all.indexOf(id).catch(() => null)]);
      if (trackOf(location.hash) !== id) return;
      const ids = index === null ? [id] : this.library.all.known();
      const item = this.queue.replace(ids, ids.indexOf(id));
      if (item) this.player.start(item, !this.player.state.value.paused, 0, track);
    } catch (error) {
      if (trackOf(location.hash) === id) this.#trouble.set(parseFault(error)?.sentence ?? `Track ${id} could not be loaded.`);
    }
  }
}

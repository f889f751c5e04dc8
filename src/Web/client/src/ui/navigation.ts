import type { TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import type { Player } from '../player/player';
import type { Queue, QueueItem } from '../queue/queue';
import type { Preferences } from '../state/preferences';
import { type Readable, Store } from '../state/store';
import { addressOf, isKind, routeOf, trackOf, type View } from './route';

/**
 * The address names what was last opened or chosen by the person. An album that was opened stays named while the queue goes
 * on; the address of a track goes along with the queue, without a step to go back to. What the library shows beside a track
 * is remembered with its address, so that going back finds it.
 */
export class Navigation {
  readonly #view: Store<View>;
  readonly #trouble = new Store<string | null>(null);

  constructor(
    private readonly player: Player,
    private readonly queue: Queue,
    private readonly hub: Pick<MusicHub, 'getTrack' | 'findTrackIds'>,
    private readonly preferences: Pick<Preferences, 'view' | 'position'>,
  ) {
    this.#view = new Store(viewOf(location.hash) ?? { kind: isKind(preferences.view) ? preferences.view : 'tracks' });
    player.state.subscribe(({ track }) => this.#name(track));
    // Also the back button: going back over `#/track/3` changes the hash.
    globalThis.addEventListener('hashchange', () => this.#follow());
    const { current } = queue;
    if (current && (trackOf(location.hash) ?? current.trackId) === current.trackId)
      player.start(current, false, preferences.position);
    this.#follow();
  }

  /** What the library shows. */
  get view(): Readable<View> {
    return this.#view;
  }

  /** Why the address leads nowhere, or null. */
  get trouble(): Readable<string | null> {
    return this.#trouble;
  }

  /** Opens a part of the library: a step that one can go back from. */
  open(view: View): void {
    const address = addressOf(view);
    if (location.hash !== address) history.pushState(null, '', address);
    this.#show(view);
  }

  /** Names a track, because someone chose it: that is a step, too. */
  chose(trackId: number): void {
    const beside = { view: addressOf(this.#view.value) };
    if (trackOf(location.hash) === trackId) history.replaceState(beside, '');
    else history.pushState(beside, '', addressOf({ kind: 'track', id: trackId }));
  }

  /** The queue moved on by itself, or the address is there already: no new step. */
  #name(track: TrackSnapshot | null): void {
    if (!track) return;
    this.#trouble.set(null);
    document.title = `${track.title}${track.artist ? ` · ${track.artist}` : ''} — Byeol`;
    if (!viewOf(location.hash) && trackOf(location.hash) !== track.id)
      history.replaceState(history.state, '', addressOf({ kind: 'track', id: track.id }));
  }

  #follow(): void {
    const id = trackOf(location.hash);
    const view = viewOf(id === null ? location.hash : history.state?.view);
    if (view) this.#show(view);
    if (id !== null) void this.#select(id);
  }

  #show(view: View): void {
    if (isKind(view.kind)) this.preferences.view = view.kind;
    if (addressOf(view) !== addressOf(this.#view.value)) this.#view.set(view);
  }

  /** Selects the track that the address names. What was playing plays on with it; on a fresh page nothing plays unasked. */
  async #select(id: number): Promise<void> {
    // The player itself may still be asking for it.
    if (id === this.queue.current?.trackId) return;
    this.#trouble.set(null);
    try {
      await this.hub.getTrack(id);
      const all = this.queue.state.value.items.length === 0 ? await this.hub.findTrackIds(null).catch(() => []) : [];
      const item = trackOf(location.hash) === id ? this.#place(id, all) : null;
      if (item) this.player.start(item, !this.player.state.value.paused);
    } catch (error) {
      if (trackOf(location.hash) === id) this.#trouble.set(parseFault(error)?.sentence ?? `Track ${id} could not be loaded.`);
    }
  }

  /** The track's turn in the queue; one that has none gets it next, and in an empty queue all others around it. */
  #place(id: number, all: readonly number[]): QueueItem | null {
    const { items, index } = this.queue.state.value;
    const known = items.find(({ trackId }) => trackId === id);
    if (known) return this.queue.goTo(known.key);
    if (items.length === 0) return this.queue.replace(...around(id, all));
    this.queue.addNext([id]);
    const added = this.queue.state.value.items[index + 1];
    return added ? this.queue.goTo(added.key) : null;
  }
}

/** All tracks from one of them on; that one alone when it is none of them. */
function around(id: number, all: readonly number[]): [trackIds: readonly number[], start: number] {
  const index = all.indexOf(id);
  return index < 0 ? [[id], 0] : [all, index];
}

function viewOf(address: unknown): View | null {
  const route = typeof address === 'string' ? routeOf(address) : null;
  return route && route.kind !== 'track' ? route : null;
}

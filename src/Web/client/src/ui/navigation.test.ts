import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TrackSnapshot } from '../hub/contract';
import { trackWith } from '../hub/track.fixture';
import { Queue, type QueueItem } from '../queue/queue';
import { Store } from '../state/store';
import { Navigation } from './navigation';

/** The page's address and history, as far as they matter. */
class Address extends EventTarget {
  readonly steps: { hash: string; state: unknown }[];
  constructor(hash: string) {
    super();
    this.steps = [{ hash, state: null }];
  }

  get hash() {
    return this.steps.at(-1)?.hash ?? '';
  }

  get state() {
    return this.steps.at(-1)?.state ?? null;
  }

  pushState(state: unknown, _: string, hash: string) {
    this.steps.push({ hash, state });
  }

  replaceState(state: unknown, _: string, hash = this.hash) {
    this.steps.splice(-1, 1, { hash, state });
  }

  back() {
    this.steps.pop();
    globalThis.dispatchEvent(new Event('hashchange'));
  }
}

let address: Address;

beforeEach(() => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
  vi.stubGlobal('document', { title: '' });
});
afterEach(() => void vi.unstubAllGlobals());

function start(hash: string, queued: readonly number[] = [], view: string | null = null) {
  address = new Address(hash);
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', address);
  const state = new Store<{ track: TrackSnapshot | null; item: QueueItem | null; paused: boolean }>({
    track: null,
    item: null,
    paused: true,
  });
  const queue = new Queue();
  if (queued.length > 0) queue.replace(queued, 0);
  const player = {
    state,
    start: vi.fn((item: QueueItem, play: boolean, at?: number) => {
      void at;
      state.set({ item, track: trackWith({ id: item.trackId }), paused: !play });
    }),
  };
  const hub = {
    getTrack: async (id: number) => {
      if (id > 10) throw new Error(`HubException: track-not-found: There is no track ${id}.`);
      return trackWith({ id });
    },
    findTrackIds: async () => [1, 2, 3, 4, 5],
  };
  const preferences = { view, position: 12 };
  const navigation = new Navigation(player as never, queue, hub, preferences as never);
  return { navigation, player, queue, preferences };
}

const ids = (queue: Queue) => queue.state.value.items.map(({ trackId }) => trackId);

test('the library shows what the address names, else what was looked at last', () => {
  expect(start('#/album/a1').navigation.view.value).toEqual({ kind: 'album', id: 'a1' });
  expect(start('', [], 'artists').navigation.view.value).toEqual({ kind: 'artists' });
  expect(start('#/nonsense', [], 'pink').navigation.view.value).toEqual({ kind: 'tracks' });
});

test('going back from a chosen track finds the library as it was', () => {
  const { navigation } = start('#/albums');
  navigation.open({ kind: 'album', id: 'a1' });
  navigation.chose(3);
  expect(address.hash).toBe('#/track/3');
  expect(navigation.view.value).toEqual({ kind: 'album', id: 'a1' });
  address.back();
  expect([address.hash, navigation.view.value]).toEqual(['#/album/a1', { kind: 'album', id: 'a1' }]);
  address.back();
  expect(navigation.view.value).toEqual({ kind: 'albums' });
});

test('the queue takes the address of a track along, and leaves any other alone', () => {
  const { player, queue } = start('#/track/4', [4, 5]);
  player.start(queue.state.value.items[1] as QueueItem, true);
  expect([address.hash, address.steps.length]).toEqual(['#/track/5', 1]);

  const other = start('#/album/a1', [4, 5]);
  other.player.start(other.queue.state.value.items[1] as QueueItem, true);
  expect(address.hash).toBe('#/album/a1');
});

test('the track of the last visit is made ready where it was, also when the address names it', () => {
  for (const hash of ['', '#/albums', '#/track/4']) {
    const { player } = start(hash, [4, 5]);
    expect(player.start).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ trackId: 4 }), false, 12);
  }
});

test('an address of a track brings all tracks around it into an empty queue, and itself into another one', async () => {
  const empty = start('#/track/3');
  await vi.waitFor(() => expect(empty.queue.current?.trackId).toBe(3));
  expect(ids(empty.queue)).toEqual([1, 2, 3, 4, 5]);

  const other = start('#/track/3', [4, 5]);
  await vi.waitFor(() => expect(other.queue.current?.trackId).toBe(3));
  expect(ids(other.queue)).toEqual([4, 3, 5]);
});

test('an address of no track is told', async () => {
  const { navigation, player } = start('#/track/999');
  await vi.waitFor(() => expect(navigation.trouble.value).toBe('There is no track 999.'));
  expect(player.start).not.toHaveBeenCalled();
});

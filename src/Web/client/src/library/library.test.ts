import { expect, test, vi } from 'vitest';
import { trackWith } from '../hub/track.fixture';
import { Library } from './library';

/** A hub that answers when told to. */
class SlowHub {
  readonly asked: (string | null)[] = [];
  readonly #answers = new Map<string | null, () => void>();

  readonly findTracks = (query: string | null) => {
    this.asked.push(query);
    return new Promise<never>((resolve) => {
      this.#answers.set(query, () =>
        resolve({ items: [trackWith({ id: 1, title: `${this.asked.length}` })], total: 1 } as never),
      );
    });
  };
  readonly findAlbums = async () => ({ items: [], total: 0 });
  readonly findArtists = async () => ({ items: [], total: 0 });

  async answer(query: string | null) {
    await vi.waitFor(() => expect(this.asked).toContain(query));
    this.#answers.get(query)?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

test('nothing is shown until the first answer', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  expect(library.state.value.lists).toBeNull();
  await hub.answer(null);
  expect(library.state.value.lists?.tracks.total).toBe(1);
});

test('while one types the server is asked once, for the last word', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  library.search('a');
  library.search('ar');
  library.search('  ari ');
  await hub.answer('ari');
  expect(hub.asked).toEqual([null, 'ari']);
  expect(library.state.value.query).toBe('ari');
});

test('an answer that comes late does not replace a later one', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  library.search('slow');
  await vi.waitFor(() => expect(hub.asked).toContain('slow'));
  library.search('quick');
  await hub.answer('quick');
  await hub.answer('slow');
  expect(library.state.value.query).toBe('quick');
});

test('a search that is taken back shows the same lists as before', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  await hub.answer(null);
  const { lists } = library.state.value;
  library.search('ari');
  await hub.answer('ari');
  expect(library.state.value.lists).not.toBe(lists);
  library.search('');
  await vi.waitFor(() => expect(library.state.value).toEqual({ query: '', lists, trouble: null }));
});

test('a change of the library is fetched into the lists that are shown', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  await hub.answer(null);
  const { lists } = library.state.value;
  library.renew();
  expect(library.state.value.lists?.tracks.peek(0)?.title).toBe('1');
  await hub.answer(null);
  expect(library.state.value.lists).toBe(lists);
  expect(lists?.tracks.peek(0)?.title).toBe('2');
});

test('what could not be read is told, and a change of the library tries again', async () => {
  const hub = new SlowHub();
  let fail = true;
  const library = new Library({
    ...hub,
    findTracks: async () => {
      if (fail) throw new Error('HubException: media-unavailable: The catalog is away.');
      return { items: [], total: 0 };
    },
  });
  await vi.waitFor(() => expect(library.state.value.trouble).toBe('The catalog is away.'));
  fail = false;
  library.renew();
  await vi.waitFor(() => expect(library.state.value).toMatchObject({ trouble: null, lists: {} }));
});

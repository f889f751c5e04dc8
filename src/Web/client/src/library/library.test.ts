import { expect, test, vi } from 'vitest';
import type { TrackPageSnapshot } from '../hub/contract';
import { Library } from './library';

/** A hub that answers when told to. */
class SlowHub {
  readonly asked = new Map<string | null, (page: TrackPageSnapshot) => void>();

  findTracks(query: string | null) {
    return new Promise<TrackPageSnapshot>((resolve) => this.asked.set(query, resolve));
  }

  async answer(query: string | null) {
    await vi.waitFor(() => expect(this.asked.has(query)).toBe(true));
    this.asked.get(query)?.({ items: [], total: 0 });
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

test('nothing is shown until the first answer', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  expect(library.state.value.tracks).toBeNull();
  await hub.answer(null);
  expect(library.state.value.tracks).toBe(library.all);
});

test('while one types the server is asked once, for the last word', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  library.search('a');
  library.search('ar');
  library.search('  ari ');
  await hub.answer('ari');
  expect([...hub.asked.keys()]).toEqual([null, 'ari']);
  expect(library.state.value.query).toBe('ari');
});

test('an answer that comes late does not replace a later one', async () => {
  const hub = new SlowHub();
  const library = new Library(hub);
  library.search('slow');
  await vi.waitFor(() => expect(hub.asked.has('slow')).toBe(true));
  library.search('quick');
  await hub.answer('quick');
  await hub.answer('slow');
  expect(library.state.value.query).toBe('quick');
});

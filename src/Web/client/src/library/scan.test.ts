import { expect, test, vi } from 'vitest';
import type { ConnectionState } from '../hub/connection';
import type { LibrarySnapshot } from '../hub/contract';
import { Store } from '../state/store';
import { Scan } from './scan';

const standing = (revision: number, seen = 0): LibrarySnapshot => ({
  scanning: seen > 0,
  seen,
  found: 100,
  tracks: seen,
  problems: 0,
  revision,
});

function start() {
  const state = new Store<ConnectionState>('connecting');
  const changed = vi.fn();
  let push = (_: LibrarySnapshot) => {};
  const server = { now: standing(1) };
  const hub = {
    state,
    getLibrary: async () => server.now,
    getProblems: async () => ({
      items: Array.from({ length: server.now.problems }, (_, index) => ({ path: `${index}.mp3`, reason: 'Empty.' })),
      total: server.now.problems,
    }),
    onLibraryChanged: (listener: typeof push) => {
      push = listener;
    },
  };
  return { scan: new Scan(hub, changed), state, changed, server, push: (library: LibrarySnapshot) => push(library) };
}

test('it is asked once there is a connection, and what comes afterwards is taken', async () => {
  const { scan, state, push } = start();
  expect(scan.state.value).toBeNull();
  state.set('connected');
  await vi.waitFor(() => expect(scan.state.value).toEqual(standing(1)));
  push(standing(2, 40));
  expect(scan.state.value?.seen).toBe(40);
});

test('only another revision is a change of the library', async () => {
  const { scan, state, changed, push } = start();
  state.set('connected');
  await vi.waitFor(() => expect(scan.state.value).not.toBeNull());
  push(standing(1, 40));
  expect(changed).not.toHaveBeenCalled();
  push(standing(2, 50));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a change that came to pass while the line was cut is noticed at the next connect', async () => {
  const { scan, state, changed, server } = start();
  state.set('connected');
  await vi.waitFor(() => expect(scan.state.value).not.toBeNull());
  state.set('reconnecting');
  server.now = standing(7);
  state.set('connected');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
});

test('new problems are fetched anew by whoever looks at them', async () => {
  const { scan, state, server, push } = start();
  state.set('connected');
  await vi.waitFor(() => expect(scan.state.value).not.toBeNull());
  expect(await scan.problems.at(0)).toBeNull();
  server.now = { ...standing(1, 50), problems: 1 };
  push(server.now);
  expect((await scan.problems.at(0))?.path).toBe('0.mp3');
});

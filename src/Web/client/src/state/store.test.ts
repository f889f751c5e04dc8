import { expect, test, vi } from 'vitest';
import { Store } from './store';

test('listeners hear of changes until they leave', () => {
  const store = new Store({ paused: true, volume: 1 });
  const heard = vi.fn();
  const leave = store.subscribe(heard);

  store.patch({ paused: false });
  leave();
  store.patch({ volume: 0.5 });

  expect(heard.mock.calls).toEqual([[{ paused: false, volume: 1 }]]);
});

test('writing what is already there says nothing', () => {
  const store = new Store({ paused: true });
  const heard = vi.fn();
  store.subscribe(heard);

  store.patch({ paused: true });
  store.set(store.value);

  expect(heard).not.toHaveBeenCalled();
});

import { Store } from './store';

/** A choice of the listener: watched as any store, and kept for the next visit. */
export function setting<T>(initial: T, keep: (value: T) => void): Store<T> {
  const store = new Store(initial);
  store.subscribe(keep);
  return store;
}

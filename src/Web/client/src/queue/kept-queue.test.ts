import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from '../state/store';
import { keepQueue, queueOfLastVisit } from './kept-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const written: unknown[] = [];
  const kept = {
    position: 0,
    get queue() {
      return JSON.parse(JSON.stringify(written.at(-1) ?? null));
    },
    set queue(value: unknown) {
      written.push(value);
    },
  };
  const page = new EventTarget();
  const playhead = { position: 0, state: new Store<{ track: object | null }>({ track: {} }) };
  const queue = queueOfLastVisit(kept);
  keepQueue(queue, playhead, kept, page);
  return { queue, playhead, kept, written, page };
}

test('many changes in a row are written once', () => {
  const { queue, written } = start();
  queue.replace([1, 2, 3], 0);
  for (const { key } of queue.state.value.items) queue.goTo(key);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(written.length).toBe(1);
});

test('the next visit finds the queue and the position as they were when the page was left', () => {
  const { queue, playhead, kept, page } = start();
  queue.replace([1, 2, 3], 1);
  playhead.position = 42.5;
  page.dispatchEvent(new Event('pagehide'));
  expect(queueOfLastVisit(kept).current?.trackId).toBe(2);
  expect(kept.position).toBe(42.5);
});

test('the position is noted while it plays, for pages that end without a word', () => {
  const { playhead, kept, written } = start();
  playhead.position = 7;
  vi.advanceTimersByTime(5_000);
  expect(kept.position).toBe(7);
  expect(written).toEqual([]);
});

test('a page that is left before its track has come keeps the position of the visit before', () => {
  const { playhead, kept, page } = start();
  kept.position = 42;
  playhead.state.set({ track: null });
  page.dispatchEvent(new Event('pagehide'));
  expect(kept.position).toBe(42);
});

test('what is stored but no queue is an empty one', () => {
  expect(queueOfLastVisit({ queue: { trackIds: '<b>' }, position: 0 }).state.value.items).toEqual([]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fill } from './fill';
import type { Next } from './spool';
import { FakeHub, FakeSpool, indexOf, nextOf } from './spool.fixture';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const counting = indexOf({ count: 60 });
const counted = indexOf({ count: 60, samples: 119_000, isLast: true });

const withoutLength = ({ item, track }: Next): Next => ({ item, track: { ...track, duration: null } });

test('a length that nobody knows is asked for until it has been counted, though there is enough to hear', async () => {
  const hub = new FakeHub({ '1 high': [counting, counting, counted] });
  const fake = new FakeSpool(hub, withoutLength(nextOf(1, 'high')));
  const aborting = new AbortController();
  const winding = fill(fake.spool, { turn: fake.first, from: 0, joins: false }, aborting.signal).catch(() => {});
  await vi.advanceTimersByTimeAsync(1_500);
  expect(fake.first.seconds).toBeNull();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fake.first.seconds).toBe(119);
  expect(hub.asked.length).toBe(3);
  aborting.abort();
  await winding;
});

test('a length that is known is not asked for, nor that of a track that is left', async () => {
  const hub = new FakeHub({ '1 high': [counting], '2 high': [counting] });
  for (const next of [nextOf(1, 'high'), withoutLength(nextOf(2, 'high'))]) {
    const fake = new FakeSpool(hub, next);
    const aborting = new AbortController();
    const winding = fill(fake.spool, { turn: fake.first, from: 0, joins: false }, aborting.signal).catch(() => {});
    await vi.advanceTimersByTimeAsync(500);
    if (next.track.duration === null) aborting.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    aborting.abort();
    await winding;
  }
  expect(hub.asked).toEqual(['1 high 0', '2 high 0']);
});

import { expect, test } from 'vitest';
import { trackWith } from '../hub/track.fixture';
import { single, step, type TrackList } from './play-queue';

const list: TrackList = { total: 3, at: async () => null };

test('stepping stays inside the list', () => {
  expect(step({ list, index: 0 }, 1)).toEqual({ list, index: 1 });
  expect(step({ list, index: 2 }, 1)).toBeNull();
  expect(step({ list, index: 0 }, -1)).toBeNull();
});

test('a list of one has nothing before and after it', async () => {
  const track = trackWith({ id: 7 });
  const one = single(track);
  expect(await one.at(0)).toBe(track);
  expect(await one.at(1)).toBeNull();
  expect(step({ list: one, index: 0 }, 1)).toBeNull();
});

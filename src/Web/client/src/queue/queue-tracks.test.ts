import { expect, test, vi } from 'vitest';
import { trackWith } from '../hub/track.fixture';
import { QueueTracks } from './queue-tracks';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A library that has all tracks but number 13. */
function start() {
  const getTracks = vi.fn(async (ids: readonly number[]) => ids.filter((id) => id !== 13).map((id) => trackWith({ id })));
  return { getTracks, tracks: new QueueTracks({ getTracks }) };
}

test('what is wanted in one turn is asked for at once, and only once', async () => {
  const { getTracks, tracks } = start();
  tracks.want([1, 2]);
  tracks.want([2, 3]);
  await vi.waitFor(() => expect(tracks.peek(3)?.title).toBe('Track 3'));
  tracks.want([1, 2, 3]);
  expect(getTracks.mock.calls).toEqual([[[1, 2, 3]]]);
});

test('no question is longer than a hundred tracks', async () => {
  const { getTracks, tracks } = start();
  tracks.want(upTo(250));
  await vi.waitFor(() => expect(tracks.peek(250)).toBeTruthy());
  expect(getTracks.mock.calls.map(([ids]) => ids.length)).toEqual([100, 100, 50]);
});

test('a track that is in the library no more is told from one that has yet to come', async () => {
  const { tracks } = start();
  expect(tracks.peek(13)).toBeUndefined();
  tracks.want([13]);
  await vi.waitFor(() => expect(tracks.peek(13)).toBeNull());
});

test('a question that was cut is asked again', async () => {
  const { getTracks, tracks } = start();
  getTracks.mockRejectedValueOnce(new Error('cut'));
  tracks.want([1]);
  await vi.waitFor(() => expect(getTracks).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  tracks.want([1]);
  await vi.waitFor(() => expect(tracks.peek(1)).toBeTruthy());
});

test('when the library has changed they are asked for anew, and stay until then', async () => {
  const { getTracks, tracks } = start();
  tracks.want([1]);
  await vi.waitFor(() => expect(tracks.peek(1)).toBeTruthy());
  tracks.renew();
  expect(tracks.peek(1)?.title).toBe('Track 1');
  tracks.want([1]);
  await vi.waitFor(() => expect(getTracks).toHaveBeenCalledTimes(2));
});

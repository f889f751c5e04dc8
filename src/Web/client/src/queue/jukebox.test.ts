import { expect, test, vi } from 'vitest';
import { trackWith } from '../hub/track.fixture';
import { Notices } from '../state/notices';
import { Jukebox } from './jukebox';
import { Queue } from './queue';

function start() {
  const queue = new Queue(() => 0);
  const stage = { start: vi.fn() };
  const notices = new Notices();
  return { queue, stage, notices, jukebox: new Jukebox(queue, stage, notices, () => 0.6) };
}

const tracks = (queue: Queue) => queue.state.value.items.map((item) => item.trackId);

test('a list is played from the chosen track on', async () => {
  const { queue, stage, jukebox } = start();
  const five = trackWith({ id: 5 });
  await jukebox.play(async () => [4, 5, 6], five);
  expect([tracks(queue), queue.current?.trackId]).toEqual([[4, 5, 6], 5]);
  expect(stage.start).toHaveBeenCalledExactlyOnceWith(queue.current, true, 0, five);
});

test('of two choices in a row the last one plays, whichever comes first', async () => {
  const { queue, jukebox } = start();
  let comes = (_: number[]) => {};
  const slow = jukebox.play(() => new Promise<number[]>((resolve) => (comes = resolve)));
  await jukebox.play(async () => [7]);
  comes([1, 2]);
  await slow;
  expect(tracks(queue)).toEqual([7]);
});

test('the chosen track plays before its list has come, and what is added meanwhile stands behind it', async () => {
  const { queue, stage, jukebox } = start();
  let comes = (_: number[]) => {};
  const playing = jukebox.play(() => new Promise<number[]>((resolve) => (comes = resolve)), trackWith({ id: 5 }));
  expect(stage.start).toHaveBeenCalledOnce();
  queue.add([9]);
  comes([4, 5, 6]);
  await playing;
  expect([tracks(queue), queue.state.value.index]).toEqual([[4, 5, 6, 9], 1]);
});

test('a list that has the chosen track no more is left alone', async () => {
  const { queue, jukebox } = start();
  await jukebox.play(async () => [4, 6], trackWith({ id: 5 }));
  expect(tracks(queue)).toEqual([5]);
});

test('a shuffled list begins anywhere', async () => {
  const { queue, jukebox } = start();
  await jukebox.shuffle(async () => [4, 5, 6]);
  expect(queue.state.value).toMatchObject({ shuffled: true, index: 0 });
  expect(queue.current?.trackId).toBe(5);
});

test('what is added is said', async () => {
  const { queue, notices, jukebox } = start();
  await jukebox.play(async () => [1]);
  await jukebox.add(async () => [8, 9]);
  expect(notices.state.value?.text).toBe('Added to the queue: 2 tracks');
  await jukebox.addNext(async () => [2]);
  expect(notices.state.value?.text).toBe('Playing next: 1 track');
  expect(tracks(queue)).toEqual([1, 2, 8, 9]);
});

test('a cleared queue can be had back', async () => {
  const { queue, notices, jukebox } = start();
  await jukebox.play(async () => [1, 2]);
  jukebox.clear();
  expect(tracks(queue)).toEqual([1]);
  notices.act();
  expect([tracks(queue), queue.current?.trackId]).toEqual([[1, 2], 1]);
});

test('an item that is removed can be put back', async () => {
  const { queue, stage, notices, jukebox } = start();
  await jukebox.play(async () => [4, 5, 6]);
  jukebox.remove(queue.state.value.items[1]?.key ?? 0, 'Five');
  expect([tracks(queue), notices.state.value?.text]).toEqual([[4, 6], 'Removed: Five']);
  notices.act();
  expect(tracks(queue)).toEqual([4, 5, 6]);
  expect(stage.start).toHaveBeenCalledTimes(1);
});

test('an item that is gone to plays', async () => {
  const { queue, stage, jukebox } = start();
  await jukebox.play(async () => [4, 5]);
  jukebox.goTo(queue.state.value.items[1]?.key ?? 0);
  expect(stage.start).toHaveBeenLastCalledWith(expect.objectContaining({ trackId: 5 }), true);
});

test('a list that could not be had is told, and the queue stays', async () => {
  const { queue, stage, notices, jukebox } = start();
  await jukebox.play(async () => [1]);
  await jukebox.play(async () => {
    throw new Error('HubException: media-unavailable: The catalog is away.');
  });
  expect(notices.state.value?.text).toBe('The catalog is away.');
  await jukebox.play(async () => []);
  expect(tracks(queue)).toEqual([1]);
  expect(stage.start).toHaveBeenCalledTimes(1);
});

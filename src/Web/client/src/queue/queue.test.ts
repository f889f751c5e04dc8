import { describe, expect, test } from 'vitest';
import { Queue } from './queue';

/** "Random" so that shuffling four items always gives the same new order. */
const fixed = () => 0;

function queueOf(trackIds: readonly number[], start = 0): Queue {
  const queue = new Queue(fixed);
  queue.replace(trackIds, start);
  return queue;
}

const tracks = (queue: Queue) => queue.state.value.items.map((item) => item.trackId);
const keyOf = (queue: Queue, trackId: number) => queue.state.value.items.find((item) => item.trackId === trackId)?.key ?? -1;
const current = (queue: Queue) => queue.current?.trackId;
const after = (queue: Queue, trackId: number, asked = false) => queue.following(keyOf(queue, trackId), asked)?.trackId;

describe('a queue', () => {
  test('is a list played from one of its items on', () => {
    const queue = queueOf([4, 5, 6], 1);
    expect([current(queue), after(queue, 5), after(queue, 6)]).toEqual([5, 6, undefined]);
    expect(queue.preceding(keyOf(queue, 5))?.trackId).toBe(4);
    expect(queue.preceding(keyOf(queue, 4))).toBeNull();
  });

  test('begins at the first when the start is none of its items', () => {
    expect(current(queueOf([4, 5], 9))).toBe(4);
    expect(new Queue().replace([], 0)).toBeNull();
  });

  test('tells two turns of one track apart', () => {
    const queue = queueOf([4, 4, 5]);
    const [first, second] = queue.state.value.items;
    expect(queue.following(first?.key ?? 0, false)).toBe(second);
    expect(queue.following(second?.key ?? 0, false)?.trackId).toBe(5);
  });

  test('takes more at the end and right behind the current item', () => {
    const queue = queueOf([4, 5]);
    queue.add([8, 9]);
    queue.addNext([6, 7]);
    expect(tracks(queue)).toEqual([4, 6, 7, 5, 8, 9]);
    expect(current(queue)).toBe(4);
  });

  test('moves items around the current one, which stays current', () => {
    const queue = queueOf([4, 5, 6, 7], 1);
    queue.move(keyOf(queue, 7), 0);
    expect(tracks(queue)).toEqual([7, 4, 5, 6]);
    queue.move(keyOf(queue, 5), 99);
    expect(tracks(queue)).toEqual([7, 4, 6, 5]);
    expect(current(queue)).toBe(5);
    queue.move(12345, 0);
    expect(tracks(queue)).toEqual([7, 4, 6, 5]);
  });

  test('gives the turn of a removed item to the one behind it', () => {
    const queue = queueOf([4, 5, 6], 1);
    queue.remove(keyOf(queue, 4));
    expect(current(queue)).toBe(5);
    queue.remove(keyOf(queue, 5));
    expect(current(queue)).toBe(6);
    queue.remove(keyOf(queue, 6));
    expect(queue.state.value).toMatchObject({ items: [], index: -1 });
  });

  test('is cleared but for the current item, and brought back with what has come since', () => {
    const queue = queueOf([4, 5, 6], 1);
    const before = queue.state.value;
    const undo = queue.clear();
    expect([tracks(queue), current(queue)]).toEqual([[5], 5]);
    undo();
    expect(queue.state.value).toEqual(before);

    const again = queue.clear();
    queue.add([7]);
    queue.goTo(keyOf(queue, 7));
    again();
    expect([tracks(queue), current(queue)]).toEqual([[4, 5, 6, 7], 7]);
  });

  test('is cleared wholly when nothing is current', () => {
    const queue = new Queue();
    queue.add([4, 5]);
    const undo = queue.clear();
    expect(queue.state.value).toMatchObject({ items: [], index: -1 });
    undo();
    expect(queue.state.value).toMatchObject({ items: [{ trackId: 4 }, { trackId: 5 }], index: -1 });
  });

  test('knows nothing of an item that is gone', () => {
    const queue = queueOf([4, 5]);
    const gone = keyOf(queue, 4);
    queue.remove(gone);
    expect([queue.following(gone, true), queue.preceding(gone), queue.goTo(gone)]).toEqual([null, null, null]);
    expect(current(queue)).toBe(5);
  });

  test('takes 100,000 tracks and no more', () => {
    const queue = queueOf(Array.from({ length: 99_999 }, () => 1));
    queue.add([2, 3]);
    expect(queue.state.value.items.length).toBe(100_000);
    expect(tracks(queue).at(-1)).toBe(2);
  });
});

describe('repeating', () => {
  test('all begins again behind the last, and ends behind the first', () => {
    const queue = queueOf([4, 5]);
    queue.setRepeat('all');
    expect(after(queue, 5)).toBe(4);
    expect(queue.preceding(keyOf(queue, 4))?.trackId).toBe(5);
  });

  test('one holds until somebody asks to go on', () => {
    const queue = queueOf([4, 5]);
    queue.setRepeat('one');
    expect([after(queue, 4), after(queue, 4, true), after(queue, 5, true)]).toEqual([4, 5, undefined]);
  });
});

describe('shuffling', () => {
  test('keeps the current item and everything behind it unheard', () => {
    const queue = queueOf([4, 5, 6, 7], 2);
    queue.setShuffled(true);
    expect(tracks(queue)).toEqual([6, 5, 7, 4]);
    expect(queue.state.value).toMatchObject({ index: 0, shuffled: true });
  });

  test('undone, gives the order from before, with what came and went meanwhile', () => {
    const queue = queueOf([4, 5, 6, 7], 2);
    queue.setShuffled(true);
    queue.addNext([8]);
    queue.add([9]);
    queue.remove(keyOf(queue, 5));
    queue.setShuffled(false);
    expect(tracks(queue)).toEqual([4, 6, 8, 7, 9]);
    expect(current(queue)).toBe(6);
  });

  test('holds for the next list as well', () => {
    const queue = queueOf([1]);
    queue.setShuffled(true);
    queue.replace([4, 5, 6, 7], 1);
    expect(tracks(queue)).toEqual([5, 6, 7, 4]);
    queue.setShuffled(false);
    expect([tracks(queue), current(queue)]).toEqual([[4, 5, 6, 7], 5]);
  });
});

describe('storing', () => {
  test('brings everything back, the order from before shuffling too', () => {
    const queue = queueOf([4, 5, 6, 7], 2);
    queue.setRepeat('all');
    queue.setShuffled(true);
    const again = Queue.fromStored(JSON.parse(JSON.stringify(queue.toStored())));
    expect([tracks(again), current(again)]).toEqual([[6, 5, 7, 4], 6]);
    expect(again.state.value).toMatchObject({ repeat: 'all', shuffled: true });
    again.setShuffled(false);
    expect([tracks(again), current(again)]).toEqual([[4, 5, 6, 7], 6]);
  });

  const good = { trackIds: [4, 5], index: 0, repeat: 'off', order: null };
  test.each([
    ['nothing', null],
    ['a text', 'queue'],
    ['a list', [1, 2]],
    ['ids that are no numbers', { ...good, trackIds: ['4', 5] }],
    ['ids that are no whole numbers', { ...good, trackIds: [4, 0.5] }],
    ['an id below 1', { ...good, trackIds: [0, 5] }],
    ['too many ids', { ...good, trackIds: Array.from({ length: 100_001 }, () => 1) }],
    ['an index past the end', { ...good, index: 2 }],
    ['an unknown way of repeating', { ...good, repeat: 'twice' }],
    ['an order that names a place twice', { ...good, order: [0, 0] }],
    ['an order that names too few places', { ...good, order: [1] }],
    ['an order of nonsense', { ...good, order: {} }],
  ])('%s is an empty queue', (_, stored) => {
    expect(Queue.fromStored(stored).state.value).toEqual({ items: [], index: -1, repeat: 'off', shuffled: false });
  });
});

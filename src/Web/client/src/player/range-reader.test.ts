import { expect, test } from 'vitest';
import type { ConnectionState } from '../hub/connection';
import type { AudioRange } from '../hub/music-hub';
import { Store } from '../state/store';
import { RangeReader } from './range-reader';

const rendition = { name: 'original', mimeType: 'audio/mpeg', length: 1000, bitRate: null, version: 'v1' };
const never = new AbortController().signal;

/** A hub whose pulls are scripted: numbers are chunks of that many bytes, an error ends the pull, `cut` the connection. */
class FakeHub {
  readonly state = new Store<ConnectionState>('connected');
  readonly asked: [offset: number, length: number][] = [];

  constructor(private readonly scripts: (number | Error | 'cut')[][]) {}

  async connected() {
    this.state.set('connected');
  }

  async *pull(range: AudioRange): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    this.asked.push([range.offset, range.length]);
    for (const step of this.scripts.shift() ?? []) {
      if (typeof step === 'number') yield new Uint8Array(step);
      else if (step === 'cut') {
        this.state.set('reconnecting');
        throw new Error('Invocation canceled due to the underlying connection being closed.');
      } else throw step;
    }
  }
}

const fault = (code: string) => new Error(`An error occurred. HubException: ${code}: Sorry.`);
const readerOf = (hub: FakeHub) => new RangeReader(hub, 1, rendition);

test('after a cut the rest is asked for, from the byte that was reached', async () => {
  const hub = new FakeHub([[100, 7, 'cut'], ['cut'], [393]]);
  const bytes = await readerOf(hub).read(10, 500, never);
  expect(bytes.length).toBe(500);
  expect(hub.asked).toEqual([
    [10, 500],
    [117, 393],
    [117, 393],
  ]);
});

test('a refusal for too many streams is tried again', async () => {
  const hub = new FakeHub([[fault('too-many-streams')], [500]]);
  await readerOf(hub).read(0, 500, never);
  expect(hub.asked.length).toBe(2);
});

test('a fault is thrown', async () => {
  const hub = new FakeHub([[100, fault('track-changed')]]);
  await expect(readerOf(hub).read(0, 500, never)).rejects.toThrow('track-changed');
});

test('a range that brings nothing is an error, not an endless loop', async () => {
  await expect(readerOf(new FakeHub([[]])).read(0, 500, never)).rejects.toThrow('ended the range at 0');
});

test('an error of the one who reads is not taken for one of the connection', async () => {
  const hub = new FakeHub([[100, 100]]);
  const reading = (async () => {
    for await (const _ of readerOf(hub).stream(0, 200, never)) throw new Error('mine');
  })();
  await expect(reading).rejects.toThrow('mine');
  expect(hub.asked.length).toBe(1);
});

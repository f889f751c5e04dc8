import { beforeEach, expect, test } from 'vitest';
import { AppendQueue, type SourceBufferLike } from './append-queue';

/** Behaves as a SourceBuffer does: busy after append and remove until `end()`, and angry at whoever does not wait. */
class FakeBuffer extends EventTarget implements SourceBufferLike {
  updating = false;
  appendWindowStart = 0;
  appendWindowEnd = Number.POSITIVE_INFINITY;
  full = false;
  readonly log: string[] = [];
  #offset = 0;

  get timestampOffset() {
    return this.#offset;
  }

  set timestampOffset(value: number) {
    if (this.updating) throw new DOMException('busy', 'InvalidStateError');
    this.#offset = value;
    this.log.push(`offset ${value}`);
  }

  appendBuffer(data: Uint8Array<ArrayBuffer>) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.#begin(`append ${data.length}`);
  }

  remove(start: number, end: number) {
    this.#begin(`remove ${start} ${end}`);
  }

  abort() {
    this.appendWindowStart = 0;
    this.appendWindowEnd = Number.POSITIVE_INFINITY;
    this.log.push('abort');
  }

  changeType(type: string) {
    this.log.push(`type ${type}`);
  }

  end(error = false) {
    this.updating = false;
    if (error) this.dispatchEvent(new Event('error'));
    this.dispatchEvent(new Event('updateend'));
  }

  #begin(entry: string) {
    if (this.updating) throw new DOMException('busy', 'InvalidStateError');
    this.updating = true;
    this.log.push(entry);
  }
}

let buffer: FakeBuffer;
let queue: AppendQueue;
const bytes = (length: number) => new Uint8Array(length);

beforeEach(() => {
  buffer = new FakeBuffer();
  queue = new AppendQueue(buffer);
});

test('one append is in flight, the next starts on updateend', async () => {
  const first = queue.append(bytes(1));
  const second = queue.append(bytes(2));
  expect(buffer.log).toEqual(['append 1']);

  buffer.end();
  expect(await first).toBe('done');
  expect(buffer.log).toEqual(['append 1', 'append 2']);

  buffer.end();
  expect(await second).toBe('done');
});

const place = (timestampOffset: number, from = 0, until = Number.POSITIVE_INFINITY) =>
  queue.place({ timestampOffset, from, until });

test('a new generation drops what waits and empties the buffer before it moves', async () => {
  const inFlight = queue.append(bytes(1));
  const waiting = queue.append(bytes(2));
  const cleared = queue.clear();
  const placed = place(42.5);
  const fresh = queue.append(bytes(3));
  expect(await waiting).toBe('dropped');

  buffer.end();
  expect(await inFlight).toBe('dropped');
  buffer.end();
  expect([await cleared, await placed]).toEqual(['done', 'done']);
  buffer.end();
  expect(await fresh).toBe('done');
  expect(buffer.log).toEqual(['append 1', 'remove 0 Infinity', 'abort', 'offset 42.5', 'append 3']);
});

test('what lies before the place of a new generation can stay', () => {
  void queue.clear(30);
  expect(buffer.log).toEqual(['remove 30 Infinity']);
});

test('the window outlives the abort that forgets it', async () => {
  await place(-0.02, 12, 92.5);
  expect([buffer.appendWindowStart, buffer.appendWindowEnd]).toEqual([12, 92.5]);
});

test('another type is told before anything of it comes', async () => {
  await queue.place({ timestampOffset: 1, from: 1, until: 2 }, 'audio/mp4; codecs="opus"');
  expect(buffer.log).toEqual(['abort', 'type audio/mp4; codecs="opus"', 'offset 1']);
});

test('of two new generations in a row the last one counts', async () => {
  void queue.append(bytes(1));
  const first = queue.clear();
  const old = place(10);
  void queue.clear();
  const last = place(20);
  expect([await first, await old]).toEqual(['dropped', 'dropped']);

  buffer.end();
  buffer.end();
  expect(await last).toBe('done');
  expect(buffer.timestampOffset).toBe(20);
  expect(buffer.log).not.toContain('offset 10');
});

test('a full buffer is an outcome, and the queue goes on', async () => {
  buffer.full = true;
  expect(await queue.append(bytes(1))).toBe('full');

  buffer.full = false;
  const retried = queue.append(bytes(1));
  buffer.end();
  expect(await retried).toBe('done');
});

test('bytes that cannot be parsed fail the append that brought them', async () => {
  const append = queue.append(bytes(1));
  buffer.end(true);
  await expect(append).rejects.toThrow('append');
});

test('an operation that is refused fails alone', async () => {
  buffer.appendBuffer = () => {
    throw new DOMException('gone', 'InvalidStateError');
  };
  await expect(queue.append(bytes(1))).rejects.toThrow('refused');
  const removal = queue.remove(0, 1);
  buffer.end();
  expect(await removal).toBe('done');
});

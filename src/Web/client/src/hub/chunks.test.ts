import type { IStreamResult, IStreamSubscriber } from '@microsoft/signalr';
import { expect, test } from 'vitest';
import { chunks } from './chunks';

class FakeStream implements IStreamResult<number> {
  disposed = 0;
  subscriber!: IStreamSubscriber<number>;

  subscribe(subscriber: IStreamSubscriber<number>) {
    this.subscriber = subscriber;
    return { dispose: () => void this.disposed++ };
  }
}

async function collect(items: AsyncIterable<number>): Promise<number[]> {
  const all: number[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('items arrive in order, those that came early too', async () => {
  const stream = new FakeStream();
  const collected = collect(chunks(stream, new AbortController().signal));
  stream.subscriber.next(1);
  stream.subscriber.next(2);
  await Promise.resolve();
  stream.subscriber.next(3);
  stream.subscriber.complete();

  expect(await collected).toEqual([1, 2, 3]);
});

test('a stream that is over is not cancelled', async () => {
  const [complete, failed] = [new FakeStream(), new FakeStream()];
  const all = [complete, failed].map((stream) => collect(chunks(stream, new AbortController().signal)));
  complete.subscriber.complete();
  failed.subscriber.error(new Error('cut'));
  await Promise.allSettled(all);

  expect(complete.disposed + failed.disposed).toBe(0);
});

test('what came before a failure is delivered, then the failure', async () => {
  const stream = new FakeStream();
  const got: number[] = [];
  const reading = (async () => {
    for await (const item of chunks(stream, new AbortController().signal)) got.push(item);
  })();
  stream.subscriber.next(1);
  stream.subscriber.error(new Error('cut'));

  await expect(reading).rejects.toThrow('cut');
  expect(got).toEqual([1]);
});

test('aborting ends the wait at once and disposes the stream', async () => {
  const stream = new FakeStream();
  const controller = new AbortController();
  const collected = collect(chunks(stream, controller.signal));
  await Promise.resolve();
  controller.abort();

  await expect(collected).rejects.toThrow();
  expect(stream.disposed).toBe(1);
});

test('leaving the loop disposes the stream', async () => {
  const stream = new FakeStream();
  const iterator = chunks(stream, new AbortController().signal);
  const first = iterator.next();
  stream.subscriber.next(1);
  expect((await first).value).toBe(1);
  await iterator.return();

  expect(stream.disposed).toBe(1);
});

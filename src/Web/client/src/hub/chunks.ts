import type { IStreamResult } from '@microsoft/signalr';

/**
 * The items of a SignalR stream as an async iterable that can be aborted. Leaving the loop early, by whatever way, disposes
 * the stream, which tells the server to stop. What arrives before it is asked for waits in memory: pull bounded ranges only.
 */
export async function* chunks<T>(stream: IStreamResult<T>, signal: AbortSignal): AsyncGenerator<T, void> {
  signal.throwIfAborted();
  const arrived: T[] = [];
  let ended = false;
  let failure: unknown = null;
  let wake = () => {};

  const subscription = stream.subscribe({
    next: (item) => {
      arrived.push(item);
      wake();
    },
    error: (error: unknown) => {
      failure = error ?? new Error('The stream failed.');
      wake();
    },
    complete: () => {
      ended = true;
      wake();
    },
  });
  const abort = () => wake();
  signal.addEventListener('abort', abort);

  try {
    for (;;) {
      signal.throwIfAborted();
      const item = arrived.shift();
      if (item !== undefined) yield item;
      else if (failure) throw failure;
      else if (ended) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    signal.removeEventListener('abort', abort);
    // To dispose a stream that is over would send a cancellation all the same, one for each pull.
    if (!ended && !failure) subscription.dispose();
  }
}

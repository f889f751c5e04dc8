/** Resolves on the first of these events, rejects when aborted. */
export function firstEvent(sources: readonly (readonly [EventTarget, string])[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const listening = new AbortController();
    const { signal: listen } = listening;
    const settle = (then: () => void) => {
      listening.abort();
      then();
    };
    signal.addEventListener('abort', () => settle(() => reject(signal.reason)), { signal: listen });
    for (const [source, name] of sources) source.addEventListener(name, () => settle(resolve), { signal: listen });
  });
}

/** Waits; rejects when aborted. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  const clock = new EventTarget();
  const timer = setTimeout(() => clock.dispatchEvent(new Event('over')), milliseconds);
  try {
    await firstEvent([[clock, 'over']], signal);
  } finally {
    clearTimeout(timer);
  }
}

/** What a promise brings, unless aborted before: a question that was asked cannot be taken back, but its answer can be left. */
export function orAborted<T>(asked: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

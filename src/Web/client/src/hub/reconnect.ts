const first = 250;
const longest = 4_000;

/**
 * Milliseconds to wait before attempt number `attempt` (from 0) to connect again.
 * Doubles up to a ceiling and never gives up; the jitter (`random` in [0, 1)) keeps a thousand players from knocking in step
 * after a restart of the server. At least half of the step is waited, so that bad luck cannot make it a busy loop.
 */
export function reconnectDelay(attempt: number, random: number): number {
  const step = Math.min(longest, first * 2 ** Math.min(attempt, 16));
  return step / 2 + (step / 2) * random;
}

/** Waits, but not past the moment when the browser says that the network is back. */
export function waitOrOnline(milliseconds: number, target: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      target.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    target.addEventListener('online', done);
  });
}

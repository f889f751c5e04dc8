import type { Repeat } from './queue';

/** What is kept of a queue: keys are given anew, so places stand for them. */
export interface StoredQueue {
  readonly trackIds: readonly number[];
  readonly index: number;
  readonly repeat: Repeat;
  /** While shuffled: the places of `trackIds` in the order from before; else null. */
  readonly order: readonly number[] | null;
}

/** As many tracks as the server names at once. */
export const longestQueue = 100_000;

/** Reads what may have been written by anybody; null when it is not a queue. */
export function readStoredQueue(stored: unknown): StoredQueue | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { trackIds, index, repeat, order } = stored as Record<string, unknown>;
  if (!isIntegers(trackIds, 1, Number.MAX_SAFE_INTEGER) || trackIds.length > longestQueue) return null;
  if (!isInteger(index, -1, trackIds.length - 1)) return null;
  if (repeat !== 'off' && repeat !== 'all' && repeat !== 'one') return null;
  if (order === null) return { trackIds, index, repeat, order };
  if (!isIntegers(order, 0, trackIds.length - 1)) return null;
  if (order.length !== trackIds.length || new Set(order).size !== order.length) return null;
  return { trackIds, index, repeat, order };
}

function isIntegers(value: unknown, least: number, most: number): value is number[] {
  return Array.isArray(value) && value.every((number) => isInteger(number, least, most));
}

function isInteger(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

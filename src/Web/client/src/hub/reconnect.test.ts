import { expect, test } from 'vitest';
import { reconnectDelay, waitOrOnline } from './reconnect';

test('the first attempt comes soon, later ones at most four seconds apart, for ever', () => {
  expect(reconnectDelay(0, 0)).toBe(125);
  expect(reconnectDelay(3, 0.999)).toBeLessThan(2_000);
  expect(reconnectDelay(10, 0.999)).toBeLessThan(4_000);
  expect(reconnectDelay(100_000, 0)).toBe(2_000);
});

test('jitter spreads over half of the step', () => {
  expect(reconnectDelay(2, 0)).toBe(500);
  expect(reconnectDelay(2, 0.5)).toBe(750);
});

test('the network coming back ends the wait', async () => {
  const browser = new EventTarget();
  const waiting = waitOrOnline(60_000, browser);
  browser.dispatchEvent(new Event('online'));
  await waiting;
});

import { expect, test } from 'vitest';
import { Throughput } from './throughput';

test('nothing is known before the first pull', () => {
  const line = new Throughput();
  line.add(0, 100);
  expect(line.rate).toBeNull();
});

test('a steady line is measured as it is, whatever the size of the pulls', () => {
  const line = new Throughput();
  for (const seconds of [0.1, 2, 0.5, 1]) line.add(200_000 * seconds, seconds * 1000);
  expect(line.rate).toBeCloseTo(200_000);
});

test('a pull that took no time shows a fast line, not an endless one', () => {
  const line = new Throughput();
  line.add(65_536, 0);
  expect(line.rate).toBeCloseTo(13_107_200);
});

test('a drop is believed sooner than a recovery', () => {
  const line = new Throughput();
  const seconds = (rate: number, count: number) => {
    for (let second = 0; second < count; second++) line.add(rate, 1000);
    return line.rate ?? 0;
  };
  seconds(1_000_000, 8);
  expect(seconds(50_000, 2)).toBe(50_000);
  seconds(50_000, 8);
  expect(seconds(1_000_000, 2)).toBeLessThan(300_000);
  expect(seconds(1_000_000, 8)).toBe(1_000_000);
});

test('a pull that stood still is forgotten after eight more', () => {
  const line = new Throughput();
  line.add(1_000, 60_000);
  for (let pull = 0; pull < 8; pull++) line.add(65_536, 10);
  expect(line.rate).toBeCloseTo(6_553_600);
});

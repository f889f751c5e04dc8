import { expect, test } from 'vitest';
import { heightOf, itemsInView } from './rows';

const list = (total: number) => ({ total, rowHeight: 64, columns: 1 });

test('a short list is drawn whole', () => {
  expect(itemsInView(list(12), 0, 600)).toEqual({ first: 0, end: 12 });
});

test('of 10,000 rows only those near to the visible ones are drawn', () => {
  const { first, end } = itemsInView(list(10_000), 5_000 * 64, 640);
  expect(first).toBe(4_984);
  expect(end).toBe(5_032);
});

test('a little scrolling changes nothing', () => {
  expect(itemsInView(list(10_000), 5_000 * 64 + 100, 640)).toEqual(itemsInView(list(10_000), 5_000 * 64 + 300, 640));
});

test('the end of the list is its end', () => {
  expect(itemsInView(list(10_000), 9_999 * 64, 640).end).toBe(10_000);
  expect(itemsInView(list(0), 0, 640)).toEqual({ first: 0, end: 0 });
});

test('a list that begins below the visible part is not drawn, one just below it in part', () => {
  expect(itemsInView(list(100), -5_000, 640)).toEqual({ first: 0, end: 0 });
  expect(itemsInView(list(100), -600, 640)).toEqual({ first: 0, end: 24 });
});

test('in several columns whole rows are drawn', () => {
  const grid = { total: 3_001, rowHeight: 200, columns: 3 };
  expect(heightOf(grid)).toBe(1_001 * 200);
  expect(itemsInView(grid, 100_000, 800)).toEqual({ first: 488 * 3, end: 512 * 3 });
  expect(itemsInView(grid, heightOf(grid) - 800, 800).end).toBe(3_001);
});

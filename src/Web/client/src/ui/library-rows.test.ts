import { expect, test } from 'vitest';
import { rowHeight, rowsInView } from './library-rows';

test('a short list is drawn whole', () => {
  expect(rowsInView(0, 600, 12)).toEqual({ first: 0, end: 12 });
});

test('of 10,000 rows only those near to the visible ones are drawn', () => {
  const { first, end } = rowsInView(5000 * rowHeight, 640, 10_000);
  expect(first).toBe(4980);
  expect(end).toBe(5030);
});

test('the end of the list is its end', () => {
  expect(rowsInView(9_999 * rowHeight, 640, 10_000).end).toBe(10_000);
  expect(rowsInView(0, 640, 0)).toEqual({ first: 0, end: 0 });
});

import { expect, test } from 'vitest';
import { albumShape } from './album-grid';

test('albums take as many columns as fit', () => {
  expect(albumShape(10, 336)).toEqual({ total: 10, columns: 2, rowHeight: 224 });
  expect(albumShape(10, 700).columns).toBe(4);
});

test('there are two columns at least, on the narrowest phone too', () => {
  expect(albumShape(10, 280)).toEqual({ total: 10, columns: 2, rowHeight: 196 });
});

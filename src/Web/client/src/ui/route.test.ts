import { expect, test } from 'vitest';
import { addressOf, type Route, routeOf } from './route';

test.each<[Route, string]>([
  [{ kind: 'track', id: 3 }, '#/track/3'],
  [{ kind: 'album', id: '0a1b2c3d4e5f6071' }, '#/album/0a1b2c3d4e5f6071'],
  [{ kind: 'artist', id: '99' }, '#/artist/99'],
  [{ kind: 'albums' }, '#/albums'],
  [{ kind: 'artists' }, '#/artists'],
  [{ kind: 'tracks' }, '#/tracks'],
  [{ kind: 'problems' }, '#/problems'],
])('%j is %s, and is read again', (route, address) => {
  expect(addressOf(route)).toBe(address);
  expect(routeOf(address)).toEqual(route);
});

test.each([
  '',
  '#',
  '#/',
  '#/track/',
  '#/track/0',
  '#/track/-1',
  '#/track/1.5',
  '#/track/abc',
  '#/track/12345678901',
  '#/track/3/4',
  '#/tracks/3',
  '#/album',
  '#/album/a/b',
  '#/album/%3Cb%3E',
  '#/problems/1',
  '#/elsewhere',
])('%j names nothing', (hash) => {
  expect(routeOf(hash)).toBeNull();
});

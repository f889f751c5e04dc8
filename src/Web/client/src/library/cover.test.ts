import { expect, test } from 'vitest';
import { coverAddress } from './cover';

test('a cover has an address that changes with the picture', () => {
  expect(coverAddress({ trackId: 7, version: 'a/b' }, 'small')).toBe('api/tracks/7/cover?size=small&v=a%2Fb');
});

test('what has no cover has no address', () => {
  expect(coverAddress({ trackId: 7, version: null }, 'small')).toBeNull();
  expect(coverAddress({ trackId: null, version: 'a' }, 'large')).toBeNull();
});

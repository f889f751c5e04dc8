import { expect, test } from 'vitest';
import { addressOf, trackOf } from './route';

test('an address that was made is read again', () => {
  expect(trackOf(addressOf(3))).toBe(3);
});

test.each(['', '#', '#/', '#/track/', '#/track/0', '#/track/-1', '#/track/1.5', '#/track/3/4', '#/album/3'])(
  '%j names no track',
  (hash) => {
    expect(trackOf(hash)).toBeNull();
  },
);

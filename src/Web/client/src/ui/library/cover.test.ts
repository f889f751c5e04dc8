import { expect, test } from 'vitest';
import { initialOf } from './cover';

test.each([
  ['grace', 'G'],
  ['아리랑', '아'],
  ['“Heroes”', 'H'],
  ['  مرحبا', 'م'],
  ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦'],
  ['\u202E!abc', 'A'],
  ['…', '♪'],
  ['', '♪'],
])('the first letter of %j is %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});

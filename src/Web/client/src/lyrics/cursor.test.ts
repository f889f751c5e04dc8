import { describe, expect, test } from 'vitest';
import { lineAt } from './cursor';

const lines = [{ start: 8.57 }, { start: 14 }, { start: 17.25 }, { start: 17.25 }, { start: 30 }];

describe('lineAt', () => {
  test.each([
    [0, -1],
    [8.569, -1],
    [8.57, 0],
    [13.999, 0],
    [14, 1],
    [17.25, 3],
    [29.9, 3],
    [30, 4],
    [9999, 4],
  ])('at %d s it is line %d', (time, line) => {
    expect(lineAt(lines, time)).toBe(line);
  });

  test('whatever the hint, the answer is the same', () => {
    for (let hint = -3; hint < 8; hint++) {
      for (const time of [0, 8.57, 14, 16, 17.25, 20, 30, 100]) {
        expect(lineAt(lines, time, hint)).toBe(lineAt(lines, time));
      }
    }
  });

  test('without lines there is no line', () => {
    expect(lineAt([], 5)).toBe(-1);
    expect(lineAt([], 5, 0)).toBe(-1);
  });
});

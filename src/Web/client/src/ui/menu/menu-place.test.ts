import { expect, test } from 'vitest';
import { menuPlace } from './menu-place';

const window = { width: 1000, height: 800 };
const menu = { width: 200, height: 300 };
const button = (left: number, top: number) => ({ left, top, right: left + 44, bottom: top + 44 });

test('a menu opens below its button, flush with its right side', () => {
  expect(menuPlace(button(500, 100), menu, window)).toEqual({ left: 344, top: 148 });
});

test('at the bottom of the window it opens above', () => {
  expect(menuPlace(button(500, 700), menu, window)).toEqual({ left: 344, top: 396 });
});

test('at the sides it stays inside', () => {
  expect(menuPlace(button(0, 100), menu, window).left).toBe(8);
  expect(menuPlace(button(990, 100), menu, window).left).toBe(792);
});

test('where it fits neither above nor below, it begins within the window', () => {
  expect(menuPlace(button(0, 200), menu, { width: 300, height: 320 }).top).toBe(12);
  expect(menuPlace(button(0, 200), { width: 200, height: 400 }, { width: 300, height: 320 }).top).toBe(8);
});

import { describe, expect, test } from 'vitest';
import { commandOf, type Press } from './shortcuts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('commandOf', () => {
  test.each([
    [' ', 'toggle'],
    ['ArrowLeft', 'back'],
    ['ArrowDown', 'softer'],
    ['M', 'mute'],
    ['l', 'words'],
    ['/', 'search'],
    ['x', null],
  ])('%j means %s', (key, command) => {
    expect(commandOf(press(key), 'page')).toBe(command);
  });

  test('Shift makes arrows change the track, and is how ? is typed', () => {
    expect(commandOf(press('ArrowRight', { shiftKey: true }), 'page')).toBe('next');
    expect(commandOf(press('ArrowLeft', { shiftKey: true }), 'arrows')).toBe('previous');
    expect(commandOf(press('?', { shiftKey: true }), 'page')).toBe('keys');
  });

  test('while one types, only Escape is a command', () => {
    for (const key of [' ', 'm', '/', '?', 'ArrowLeft']) expect(commandOf(press(key), 'text')).toBeNull();
    expect(commandOf(press('Escape'), 'text')).toBe('close');
  });

  test('a focused control keeps the keys that are its own', () => {
    expect(commandOf(press(' '), 'button')).toBeNull();
    expect(commandOf(press('ArrowLeft'), 'button')).toBe('back');
    expect(commandOf(press('ArrowUp'), 'arrows')).toBeNull();
    expect(commandOf(press(' '), 'arrows')).toBe('toggle');
  });

  test('the shortcuts of the browser stay its own', () => {
    expect(commandOf(press('l', { ctrlKey: true }), 'page')).toBeNull();
    expect(commandOf(press('ArrowLeft', { altKey: true }), 'page')).toBeNull();
  });
});

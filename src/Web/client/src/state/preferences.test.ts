import { expect, test } from 'vitest';
import { Preferences } from './preferences';

function storage(entries: Record<string, string> = {}) {
  return {
    entries,
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value;
    },
  };
}

test('what is written is read again', () => {
  const kept = storage();
  const before = new Preferences(kept);
  before.volume = 0.25;
  before.muted = true;
  before.theme = 'paper';
  before.quality = 'lossless';
  before.tier = 'low';
  before.gain = 'off';
  before.view = 'albums';
  before.queue = { trackIds: [1, 2] };
  before.position = 12.5;

  const after = new Preferences(kept);
  expect([after.volume, after.muted, after.theme, after.view]).toEqual([0.25, true, 'paper', 'albums']);
  expect([after.quality, after.tier, after.gain]).toEqual(['lossless', 'low', 'off']);
  expect([after.queue, after.position]).toEqual([{ trackIds: [1, 2] }, 12.5]);
});

test('nonsense in the storage counts as nothing', () => {
  const nonsense = ['volume', 'theme', 'quality', 'tier', 'gain', 'queue', 'position'].map((key) => [`byeol.${key}`, 'pink']);
  const preferences = new Preferences(storage(Object.fromEntries(nonsense)));
  expect([preferences.volume, preferences.muted, preferences.theme]).toEqual([1, false, null]);
  expect([preferences.quality, preferences.tier, preferences.gain]).toEqual(['automatic', null, 'album']);
  expect([preferences.queue, preferences.position]).toEqual([null, 0]);
});

test('without storage the player works and forgets', () => {
  const preferences = new Preferences(null);
  preferences.volume = 0.5;
  expect(preferences.volume).toBe(1);
});

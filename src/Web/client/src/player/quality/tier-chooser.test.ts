import { beforeEach, expect, test } from 'vitest';
import type { RenditionSnapshot } from '../../hub/contract';
import { trackWith } from '../../hub/track.fixture';
import { Store } from '../../state/store';
import { TierChooser } from './tier-chooser';
import type { Quality, Tier } from './tiers';

const made = (name: string): RenditionSnapshot => ({ name, mimeType: name, length: null, bitRate: null, version: `${name} 1` });
const track = trackWith({ id: 1, renditions: ['original', 'lossless', 'high', 'low'].map(made) });

let quality: Store<Quality>;
let preferences: { tier: Tier | null };

beforeEach(() => {
  quality = new Store<Quality>('automatic');
  preferences = { tier: null };
});

const chooser = () =>
  new TierChooser(
    quality,
    preferences as never,
    () => true,
    () => 0,
  );
const chosen = (tiers: TierChooser, ahead = 20) => tiers.choose(track, ahead)?.name;

test('automatic begins with high, or with what was right last time', () => {
  expect(chosen(chooser())).toBe('high');
  preferences.tier = 'low';
  expect(chosen(chooser())).toBe('low');
});

test('automatic follows the line and remembers where it led', () => {
  const tiers = chooser();
  tiers.measured(5_000_000, 1_000);
  expect(chosen(tiers)).toBe('lossless');
  expect(preferences.tier).toBe('lossless');
});

test('what was asked for is chosen, whatever the line gives', () => {
  const tiers = chooser();
  quality.set('lossless');
  tiers.measured(1_000, 1_000);
  expect(chosen(tiers, 0)).toBe('lossless');
  expect(tiers.isTooSlow(track, track.renditions[1]!, 1_000, 0)).toBe(false);
});

test('a pull that is too slow is told from one that takes its time', () => {
  const tiers = chooser();
  const lossless = track.renditions[1]!;
  expect(tiers.isTooSlow(track, lossless, 50_000, 2)).toBe(true);
  expect(tiers.isTooSlow(track, lossless, 50_000, 20)).toBe(false);
  expect(tiers.isTooSlow(track, track.renditions[3]!, 1_000, 0)).toBe(false);
});

test('where the type must be kept, it is left only for a lower tier', () => {
  const tiers = chooser();
  const choose = (ahead: number) => tiers.choose(track, ahead, 'high')?.name;
  tiers.measured(5_000_000, 1_000);
  expect(choose(20)).toBe('high');
  for (let pull = 0; pull < 8; pull++) tiers.measured(10_000, 1_000);
  expect(choose(2)).toBe('low');
});

test('what was refused is not chosen again, until nothing is left', () => {
  const tiers = chooser();
  const refuse = (name: string) =>
    tiers.refuse(
      track,
      track.renditions.find((one) => one.name === name)!,
    );
  refuse('high');
  expect(chosen(tiers)).toBe('low');
  refuse('low');
  expect(chosen(tiers)).toBe('lossless');
  refuse('lossless');
  expect(chosen(tiers)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { gainFactor, volumeOf } from './gain';

const tags = { trackGain: -6, trackPeak: 0.9, albumGain: -12, albumPeak: 1 };
const none = { trackGain: null, trackPeak: null, albumGain: null, albumPeak: null };

test('decibels become a factor', () => {
  expect(gainFactor(tags, 'track')).toBeCloseTo(0.501);
  expect(gainFactor(tags, 'album')).toBeCloseTo(0.251);
  expect(gainFactor(tags, 'off')).toBe(1);
});

test('the one that is tagged serves for the other', () => {
  expect(gainFactor({ ...none, trackGain: -6 }, 'album')).toBeCloseTo(0.501);
  expect(gainFactor({ ...none, albumGain: -6 }, 'track')).toBeCloseTo(0.501);
});

test('what is not tagged stays as it is', () => {
  expect(gainFactor(null, 'album')).toBe(1);
  expect(gainFactor(none, 'album')).toBe(1);
  expect(gainFactor({ ...none, trackGain: Number.NaN }, 'track')).toBe(1);
});

test('nothing is raised above its peak', () => {
  expect(gainFactor({ ...none, trackGain: 6, trackPeak: 0.8 }, 'track')).toBe(1.25);
  expect(gainFactor({ ...none, trackGain: 6, trackPeak: 0 }, 'track')).toBeCloseTo(1.995);
});

test('the volume of an element never leaves its range', () => {
  expect(volumeOf(0.8, 0.5)).toBe(0.4);
  expect(volumeOf(0.8, 2)).toBe(1);
  expect(volumeOf(0, 2)).toBe(0);
});

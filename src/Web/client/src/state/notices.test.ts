import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Notices } from './notices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a notice goes by itself, one with a button later', () => {
  const notices = new Notices();
  notices.say('Done.');
  vi.advanceTimersByTime(4_000);
  expect(notices.state.value).toBeNull();

  notices.say('Cleared', { label: 'Undo', act: () => {} });
  vi.advanceTimersByTime(9_999);
  expect(notices.state.value?.text).toBe('Cleared');
  vi.advanceTimersByTime(1);
  expect(notices.state.value).toBeNull();
});

test('a later notice has its full time', () => {
  const notices = new Notices();
  notices.say('One.');
  vi.advanceTimersByTime(3_000);
  notices.say('Two.');
  vi.advanceTimersByTime(3_000);
  expect(notices.state.value?.text).toBe('Two.');
});

test('what a notice offers is done once', () => {
  const notices = new Notices();
  const act = vi.fn();
  notices.say('Cleared', { label: 'Undo', act });
  notices.act();
  notices.act();
  expect(act).toHaveBeenCalledTimes(1);
  expect(notices.state.value).toBeNull();
});

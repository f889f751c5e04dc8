import { describe, expect, test } from 'vitest';
import { Throughput } from './throughput';
import { type TierNeed, TierPolicy } from './tier-policy';
import type { Tier } from './tiers';

const tiers: readonly TierNeed[] = [
  { name: 'lossless', bytesPerSecond: 110_000 },
  { name: 'high', bytesPerSecond: 32_000 },
  { name: 'low', bytesPerSecond: 12_000 },
];

/** Plays segments of two seconds over a line that gives `rate(now)` bytes per second, and holds 30 seconds at most. */
function play(rate: (now: number) => number, seconds: number, first: Tier = 'high') {
  const policy = new TierPolicy(first);
  const line = new Throughput();
  const chosen: Tier[] = [];
  let [now, ahead, silence] = [0, 0, 0];
  const pass = (time: number) => {
    now += time;
    silence += chosen.length > 0 ? Math.max(0, time - ahead) : 0;
    ahead = Math.max(0, ahead - time);
  };
  while (now < seconds) {
    const tier = policy.choose(tiers, { rate: line.rate, ahead, now });
    const bytes = 2 * (tiers.find(({ name }) => name === tier)?.bytesPerSecond ?? 0);
    const taken = bytes / rate(now);
    line.add(bytes, taken * 1000);
    pass(taken);
    chosen.push(tier);
    ahead += 2;
    if (ahead > 30) pass(ahead - 30);
  }
  const changes = chosen.filter((tier, at) => at > 0 && tier !== chosen[at - 1]).length;
  return { chosen, changes, silence, last: chosen.at(-1) };
}

describe('automatic', () => {
  test('goes from high to lossless within three segments on a line of 5 MB/s, and stays', () => {
    const { chosen, changes, silence } = play(() => 5_000_000, 300);
    expect(chosen.indexOf('lossless')).toBeLessThan(3);
    expect([changes, silence]).toEqual([1, 0]);
  });

  test('stays high at 200 kB/s, which is less than twice what lossless takes', () => {
    expect(play(() => 200_000, 300)).toMatchObject({ changes: 0, last: 'high', silence: 0 });
  });

  test('goes to lossless at 300 kB/s when enough is in hand', () => {
    const { chosen, changes, last } = play(() => 300_000, 300);
    expect([chosen[0], changes, last]).toEqual(['high', 1, 'lossless']);
  });

  test('stays high at 50 kB/s', () => {
    expect(play(() => 50_000, 300)).toMatchObject({ changes: 0, last: 'high', silence: 0 });
  });

  test('ends up low at 20 kB/s', () => {
    expect(play(() => 20_000, 300)).toMatchObject({ changes: 1, last: 'low' });
  });

  test('takes the lowest where no tier fits', () => {
    expect(play(() => 5_000, 300).last).toBe('low');
  });

  test('survives a sudden drop without silence', () => {
    const { silence, last, changes } = play((now) => (now < 60 ? 5_000_000 : 40_000), 300);
    expect([silence, last]).toEqual([0, 'high']);
    expect(changes).toBeLessThanOrEqual(3);
  });

  test('comes back after a drop has passed', () => {
    const { last, silence } = play((now) => (now > 60 && now < 120 ? 20_000 : 2_000_000), 300);
    expect([last, silence]).toEqual(['lossless', 0]);
  });

  test('is not swung by a line that wavers around what a tier takes', () => {
    const { changes } = play((now) => (now % 20 < 10 ? 60_000 : 170_000), 600);
    expect(changes).toBeLessThanOrEqual(2);
  });

  test('begins with what was right last time', () => {
    expect(play(() => 5_000_000, 10, 'lossless').changes).toBe(0);
    expect(play(() => 20_000, 300, 'low').changes).toBe(0);
  });

  test('plays high of what has no lossless, and remembers that lossless was right', () => {
    const policy = new TierPolicy('lossless');
    const line = { rate: 5_000_000, ahead: 20, now: 0 };
    expect(policy.choose(tiers.slice(1), line)).toBe('high');
    expect(policy.choose(tiers, line)).toBe('lossless');
  });
});

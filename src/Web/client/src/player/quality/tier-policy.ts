import type { Tier } from './tiers';

/** What a tier of a track takes from the line. */
export interface TierNeed {
  readonly name: Tier;
  readonly bytesPerSecond: number;
}

/** What is known of the line when the next segment is to be chosen. */
export interface LineState {
  /** Bytes per second; null before anything was measured. */
  readonly rate: number | null;
  /** Seconds of sound that are held ahead of what is heard. */
  readonly ahead: number;
  /** Seconds on any clock that never goes back. */
  readonly now: number;
}

/** How many times what a tier needs the line must give, so that it is gone up to: with little in hand, or with enough. */
const headroomAtOnce = 5;
const headroom = 2;

/** Seconds in hand that are enough to try more. */
const enough = 10;

/** Seconds in hand below which a tier must pay its way, and by what margin. */
const little = 8;
const margin = 1.15;

/** Seconds in hand below which the next tier down is the only question. */
const hardlyAny = 3;
const hardlyAnyMargin = 1.5;

/** Seconds after a step down in which a step up needs the greater headroom: a line that wavers is not followed. */
const rest = 20;

/**
 * Which tier the next segment should be of. What goes up needs twice what it takes, what goes down does so only when the
 * buffer is short: between the two lies so much room that a steady line never makes it swing.
 */
export class TierPolicy {
  #tier: Tier;
  #loweredAt = Number.NEGATIVE_INFINITY;

  constructor(first: Tier) {
    this.#tier = first;
  }

  /** What was right last. */
  get tier(): Tier {
    return this.#tier;
  }

  /** @param tiers What the track has, the best one first; at least one. */
  choose(tiers: readonly TierNeed[], line: LineState): Tier {
    const now = this.#nearest(tiers);
    const next = line.rate === null ? now : (lower(tiers, now, line.rate, line.ahead) ?? this.#higher(tiers, now, line));
    if (next === now) return tiers[now]?.name ?? this.#tier;
    if (next > now) this.#loweredAt = line.now;
    this.#tier = tiers[next]?.name ?? this.#tier;
    return this.#tier;
  }

  #higher(tiers: readonly TierNeed[], now: number, { rate, ahead, now: time }: LineState): number {
    const calm = ahead >= enough && time - this.#loweredAt >= rest;
    const times = calm ? headroom : headroomAtOnce;
    const best = tiers.findIndex(({ bytesPerSecond }) => (rate ?? 0) >= times * bytesPerSecond);
    return best >= 0 && best < now ? best : now;
  }

  /** Where the last tier stands among these, or the one that stands in for it. */
  #nearest(tiers: readonly TierNeed[]): number {
    const order: readonly Tier[] = ['lossless', 'high', 'low'];
    const at = tiers.findIndex(({ name }) => order.indexOf(name) >= order.indexOf(this.#tier));
    return at < 0 ? tiers.length - 1 : at;
  }
}

/** The tier to step down to, or null when the one there is can stay. */
function lower(tiers: readonly TierNeed[], now: number, rate: number, ahead: number): number | null {
  const need = tiers[now]?.bytesPerSecond ?? 0;
  const factor = ahead < hardlyAny ? hardlyAnyMargin : margin;
  if (ahead >= little || rate >= factor * need) return null;
  const next = tiers.findIndex(({ bytesPerSecond }, at) => at > now && rate >= factor * bytesPerSecond);
  return next >= 0 ? next : tiers.length - 1;
}

import type { RenditionSnapshot, TrackSnapshot } from '../../hub/contract';
import type { Preferences } from '../../state/preferences';
import type { Readable } from '../../state/store';
import { takesType } from '../media-source';
import { Throughput } from './throughput';
import { type LineState, type TierNeed, TierPolicy } from './tier-policy';
import { nearest, type Quality, type Tier, tiersOf } from './tiers';

/** Bytes per second of a rendition whose bit rate nobody knows. */
const guessed: Record<Tier, number> = { lossless: 125_000, high: 32_000, low: 12_000 };

/**
 * Chooses the rendition for what is appended next: the tier that the listener asked for, or the one that the line allows.
 * What turned out not to play is not chosen again.
 */
export class TierChooser {
  readonly #line = new Throughput();
  readonly #policy: TierPolicy;
  readonly #refused = new Set<string>();

  constructor(
    private readonly quality: Readable<Quality>,
    private readonly preferences: Pick<Preferences, 'tier'>,
    private readonly takes: (mimeType: string) => boolean = takesType,
    private readonly now: () => number = () => performance.now() / 1000,
  ) {
    this.#policy = new TierPolicy(preferences.tier ?? 'high');
  }

  /**
   * @param ahead Seconds in hand.
   * @param type The only type that can be appended without a break, if so: it is kept unless a lower tier is needed.
   * @returns Null: nothing that is made of this track can be played here.
   */
  choose(track: TrackSnapshot, ahead: number, type?: string): RenditionSnapshot | null {
    const tiers = this.#tiers(track);
    if (this.quality.value !== 'automatic' || tiers.length === 0) return this.likely(track, type);
    const before = this.#policy.tier;
    this.#policy.choose(tiers.map(need), this.#state(ahead));
    if (this.#policy.tier !== before) this.preferences.tier = this.#policy.tier;
    return this.likely(track, type);
  }

  /** What would be chosen if nothing changed. */
  likely(track: TrackSnapshot, type?: string): RenditionSnapshot | null {
    const asked = this.quality.value;
    const wanted = asked === 'automatic' ? this.#policy.tier : asked === 'original' ? 'lossless' : asked;
    const tiers = this.#tiers(track);
    const best = nearest(tiers, wanted);
    const kept = tiers.find(({ mimeType }) => mimeType === type);
    return best && kept && tiers.indexOf(kept) >= tiers.indexOf(best) ? kept : best;
  }

  /** Whether a pull that brings `rate` bytes per second should be given up for a lower tier. */
  isTooSlow(track: TrackSnapshot, rendition: RenditionSnapshot, rate: number, ahead: number): boolean {
    if (this.quality.value !== 'automatic') return false;
    const tiers = this.#tiers(track).map(need);
    return new TierPolicy(rendition.name as Tier).choose(tiers, { ...this.#state(ahead), rate }) !== rendition.name;
  }

  measured(bytes: number, milliseconds: number): void {
    this.#line.add(bytes, milliseconds);
  }

  /** This rendition does not play here. */
  refuse(track: TrackSnapshot, rendition: RenditionSnapshot): void {
    this.#refused.add(`${track.id} ${rendition.version}`);
  }

  #tiers(track: TrackSnapshot): RenditionSnapshot[] {
    return tiersOf(track, this.takes).filter(({ version }) => !this.#refused.has(`${track.id} ${version}`));
  }

  #state(ahead: number): LineState {
    return { rate: this.#line.rate, ahead, now: this.now() };
  }
}

function need({ name, bitRate }: RenditionSnapshot): TierNeed {
  const tier = name as Tier;
  return { name: tier, bytesPerSecond: bitRate ? bitRate / 8 : guessed[tier] };
}

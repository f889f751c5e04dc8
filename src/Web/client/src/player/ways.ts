import type { TrackSnapshot } from '../hub/contract';
import { MseEngine } from './mse-engine';
import type { TierChooser } from './quality/tier-chooser';
import { originalOf, type Quality } from './quality/tiers';

/** By which way the sound of a track can come. */
export type Way =
  /** Made renditions through the hub, joined on to each other. */
  | 'timeline'
  /** The original through the hub. */
  | 'hub'
  /** The original over HTTP. */
  | 'http';

/** The ways to try, the best one first. The original over HTTP is the last hope: the browser may know more than it says. */
export function waysOf(track: TrackSnapshot, quality: Quality, tiers: Pick<TierChooser, 'likely'>): Way[] {
  const original = originalOf(track);
  const made: Way[] = tiers.likely(track) ? ['timeline'] : [];
  const whole: Way[] = original && MseEngine.takes(original) ? ['hub', 'http'] : ['http'];
  return quality === 'original' ? [...whole, ...made] : [...made, ...whole];
}

import type { TrackSnapshot } from '../hub/contract';
import { mediaSourceClass } from './media-source';
import { MseEngine } from './mse-engine';
import type { TierChooser } from './quality/tier-chooser';
import { madeOf, originalOf, type Quality } from './quality/tiers';

/** By which way the sound of a track can come. */
export type Way =
  /** Made renditions through the hub, joined on to each other. */
  | 'timeline'
  /** Made renditions over HTTP, by a script. */
  | 'hls'
  /** Made renditions over HTTP, by the browser. */
  | 'native'
  /** The original through the hub. */
  | 'hub'
  /** The original over HTTP. */
  | 'http';

/** What there is to play with. */
export interface Means {
  readonly mediaSource: boolean;
  /** A WebSocket to pull through. */
  readonly socket: boolean;
  /** The browser plays HLS by itself. */
  readonly hls: boolean;
}

export function meansOf(audio: HTMLAudioElement, socket: boolean): Means {
  const hls = audio.canPlayType('application/vnd.apple.mpegurl') !== '';
  return { mediaSource: mediaSourceClass() !== null, socket, hls };
}

/** The ways to try, the best one first. The original over HTTP is the last hope: the browser may know more than it says. */
export function waysOf(track: TrackSnapshot, quality: Quality, tiers: Pick<TierChooser, 'likely'>, means: Means): Way[] {
  const { mediaSource, socket, hls } = means;
  const made: Way[] = [];
  if (mediaSource && tiers.likely(track)) made.push(socket ? 'timeline' : 'hls');
  if (hls && !(mediaSource && socket) && madeOf(track).length > 0) made.push('native');
  const original = originalOf(track);
  const whole: Way[] = socket && original && MseEngine.takes(original) ? ['hub', 'http'] : ['http'];
  return quality === 'original' ? [...whole, ...made] : [...made, ...whole];
}

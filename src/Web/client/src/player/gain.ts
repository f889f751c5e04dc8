import type { ReplayGainSnapshot } from '../hub/contract';

/** Whether tracks are made equally loud, or albums as a whole, or nothing is. */
export type GainMode = 'track' | 'album' | 'off';

export const gainModes: readonly GainMode[] = ['album', 'track', 'off'];

/**
 * By what to multiply the level so that the track is as loud as the others. Where only the track or only the album is
 * tagged, that one serves for both. Louder than its peak allows it never gets.
 */
export function gainFactor(tags: ReplayGainSnapshot | null, mode: GainMode): number {
  if (!tags || mode === 'off') return 1;
  const track = { gain: tags.trackGain, peak: tags.trackPeak };
  const album = { gain: tags.albumGain, peak: tags.albumPeak };
  const [first, second] = mode === 'album' ? [album, track] : [track, album];
  const { gain, peak } = first.gain === null ? second : first;
  if (gain === null || !Number.isFinite(gain)) return 1;
  const factor = 10 ** (gain / 20);
  return peak !== null && peak > 0 ? Math.min(factor, 1 / peak) : factor;
}

/** What to set an element's volume to: it knows nothing above 1. */
export function volumeOf(level: number, factor: number): number {
  return Math.max(0, Math.min(1, level * factor));
}

import { madeRenditions, originalRendition, type RenditionSnapshot, type TrackSnapshot } from '../../hub/contract';

/** A rendition that is made of the original, the best one first. */
export type Tier = (typeof madeRenditions)[number];

/** What the listener asks for. */
export type Quality = 'automatic' | Tier | 'original';

export const qualities: readonly Quality[] = ['automatic', ...madeRenditions, 'original'];

/** The form in which a track is heard, for people. */
export interface TierShown {
  readonly name: string;
  readonly label: string;
}

/** The made renditions of a track, the best one first. */
export function madeOf(track: TrackSnapshot): RenditionSnapshot[] {
  return madeRenditions.flatMap((name) => track.renditions.find((one) => one.name === name) ?? []);
}

/** Those that can be played here. */
export function tiersOf(track: TrackSnapshot, takes: (mimeType: string) => boolean): RenditionSnapshot[] {
  return madeOf(track).filter(({ mimeType }) => takes(mimeType));
}

/** The wanted one, or the next one below it, or else the one above: lossless of what is not lossless is `high`. */
export function nearest(tiers: readonly RenditionSnapshot[], wanted: string): RenditionSnapshot | null {
  const rank = (name: string) => madeRenditions.indexOf(name as Tier);
  return tiers.find(({ name }) => rank(name) >= rank(wanted)) ?? tiers.at(-1) ?? null;
}

export function originalOf(track: TrackSnapshot): RenditionSnapshot | undefined {
  return track.renditions.find((rendition) => rendition.name === originalRendition);
}

/** What the encoders are told, of stereo and of mono, in kilobits per second; what comes out is near to it. */
const rates: Readonly<Record<string, readonly [number, number]>> = { high: [256, 128], low: [96, 48] };

const names: Readonly<Record<string, string>> = { lossless: 'Lossless', high: 'High', low: 'Low', original: 'Original' };

/** In the order in which they are looked for: a codec says more than the container it is in. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/flac/, 'FLAC'],
  [/opus/, 'Opus'],
  [/vorbis/, 'Vorbis'],
  [/alac/, 'ALAC'],
  [/mp4a|aac|mp4/, 'AAC'],
  [/mpeg|mp3/, 'MP3'],
  [/wav/, 'WAV'],
  [/aiff/, 'AIFF'],
  [/webm/, 'WebM'],
  [/ogg/, 'Ogg'],
  [/wma|asf/, 'WMA'],
  [/ape|monkey/, 'APE'],
  [/wavpack/, 'WavPack'],
];

/** `Lossless · FLAC`, `High · AAC 256k`, `Original · MP3`. */
export function shown({ name, mimeType, bitRate }: RenditionSnapshot): TierShown {
  const format = formats.find(([sign]) => sign.test(mimeType.toLowerCase()))?.[1] ?? '';
  // The rate is what tells the lossy ones apart; of the others it says something about the music.
  const [stereo, mono] = rates[name] ?? [0, 0];
  const rate = bitRate !== null && bitRate < 750 * stereo ? mono : stereo;
  const form = [format, rate > 0 ? `${rate}k` : ''].filter(Boolean).join(' ');
  return { name, label: [names[name] ?? name, form].filter(Boolean).join(' · ') };
}

import { madeRenditions } from '../hub/contract';
import { type GainMode, gainModes } from '../player/gain';
import { type Quality, qualities, type Tier } from '../player/quality/tiers';

/** What is remembered between visits. A browser that refuses storage forgets, and nothing else. */
export class Preferences {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null) {}

  /** The page's own storage, where there is one: asking for it may throw. */
  static ofPage(): Preferences {
    try {
      return new Preferences(globalThis.localStorage);
    } catch {
      return new Preferences(null);
    }
  }

  get volume(): number {
    const volume = Number(this.#get('volume') ?? 1);
    return volume >= 0 && volume <= 1 ? volume : 1;
  }

  set volume(value: number) {
    this.#set('volume', String(value));
  }

  get muted(): boolean {
    return this.#get('muted') === 'true';
  }

  set muted(value: boolean) {
    this.#set('muted', String(value));
  }

  /** Null: as the system says. */
  get theme(): 'night' | 'paper' | null {
    const theme = this.#get('theme');
    return theme === 'night' || theme === 'paper' ? theme : null;
  }

  set theme(value: 'night' | 'paper') {
    this.#set('theme', value);
  }

  get quality(): Quality {
    return this.#oneOf('quality', qualities) ?? 'automatic';
  }

  set quality(value: Quality) {
    this.#set('quality', value);
  }

  /** The tier that was right for the line; null before anything was heard. */
  get tier(): Tier | null {
    return this.#oneOf('tier', madeRenditions);
  }

  set tier(value: Tier) {
    this.#set('tier', value);
  }

  /** An album keeps its quiet songs quiet, and is as loud as the next album: what most people expect without being asked. */
  get gain(): GainMode {
    return this.#oneOf('gain', gainModes) ?? 'album';
  }

  set gain(value: GainMode) {
    this.#set('gain', value);
  }

  /** How the library was looked at last; null at the first visit. */
  get view(): string | null {
    return this.#get('view');
  }

  set view(value: string) {
    this.#set('view', value);
  }

  /** The queue as it was stored, by whomever: nothing about it is sure but that it was JSON. */
  get queue(): unknown {
    try {
      return JSON.parse(this.#get('queue') ?? 'null');
    } catch {
      return null;
    }
  }

  set queue(value: unknown) {
    this.#set('queue', JSON.stringify(value));
  }

  /** Seconds into the current track of the queue. */
  get position(): number {
    const position = Number(this.#get('position') ?? 0);
    return position >= 0 && position < Number.POSITIVE_INFINITY ? position : 0;
  }

  set position(value: number) {
    this.#set('position', value.toFixed(2));
  }

  #oneOf<T extends string>(key: string, known: readonly T[]): T | null {
    const value = this.#get(key);
    return known.find((one) => one === value) ?? null;
  }

  #get(key: string): string | null {
    return this.storage?.getItem(`byeol.${key}`) ?? null;
  }

  #set(key: string, value: string): void {
    try {
      this.storage?.setItem(`byeol.${key}`, value);
    } catch {
      // Full or forbidden: forgotten.
    }
  }
}

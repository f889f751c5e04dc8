import type { Preferences } from '../state/preferences';
import { type Readable, Store } from '../state/store';
import { volumeOf } from './gain';

export interface VolumeState {
  /** From 0 to 1. */
  readonly level: number;
  readonly muted: boolean;
}

/** How loud it is, here and at the next visit: the level that the listener set, and what the track makes of it. */
export class Volume {
  readonly #state: Store<VolumeState>;
  #factor = 1;

  constructor(
    private readonly audio: HTMLAudioElement,
    preferences: Preferences,
  ) {
    const { volume, muted } = preferences;
    audio.volume = volume;
    audio.muted = muted;
    this.#state = new Store<VolumeState>({ level: volume, muted });
    this.#state.subscribe((state) => {
      preferences.volume = state.level;
      preferences.muted = state.muted;
    });
    audio.addEventListener('volumechange', () => this.#state.patch({ muted: audio.muted }));
  }

  get state(): Readable<VolumeState> {
    return this.#state;
  }

  /** Sets the level; who turns it up wants to hear something. */
  set(level: number): void {
    const within = Math.max(0, Math.min(1, level));
    this.#state.patch({ level: within });
    this.#apply();
    this.audio.muted = within === 0;
  }

  change(by: number): void {
    this.set(Math.round((this.#state.value.level + by) * 100) / 100);
  }

  toggleMute(): void {
    // Silence by a level of 0 has no other level to go back to.
    if (this.#state.value.level === 0) this.set(0.5);
    else this.audio.muted = !this.audio.muted;
  }

  /** What the tags of the track multiply the level by; the level that is shown stays the listener's. */
  level(factor: number): void {
    this.#factor = factor;
    this.#apply();
  }

  #apply(): void {
    this.audio.volume = volumeOf(this.#state.value.level, this.#factor);
  }
}

import type { Preferences } from '../state/preferences';
import { type Readable, Store } from '../state/store';

export interface VolumeState {
  /** From 0 to 1. */
  readonly level: number;
  readonly muted: boolean;
}

/** How loud it is, here and at the next visit. */
export class Volume {
  readonly #state: Store<VolumeState>;

  constructor(
    private readonly audio: HTMLAudioElement,
    preferences: Preferences,
  ) {
    audio.volume = preferences.volume;
    audio.muted = preferences.muted;
    this.#state = new Store<VolumeState>({ level: audio.volume, muted: audio.muted });
    audio.addEventListener('volumechange', () => {
      preferences.volume = audio.volume;
      preferences.muted = audio.muted;
      this.#state.patch({ level: audio.volume, muted: audio.muted });
    });
  }

  get state(): Readable<VolumeState> {
    return this.#state;
  }

  /** Sets the level; who turns it up wants to hear something. */
  set(level: number): void {
    this.audio.volume = Math.max(0, Math.min(1, level));
    this.audio.muted = this.audio.volume === 0;
  }

  change(by: number): void {
    this.set(Math.round((this.audio.volume + by) * 100) / 100);
  }

  toggleMute(): void {
    // Silence by a level of 0 has no other level to go back to.
    if (this.audio.volume === 0) this.set(0.5);
    else this.audio.muted = !this.audio.muted;
  }
}

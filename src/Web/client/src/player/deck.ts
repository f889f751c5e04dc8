import { originalRendition, type RenditionSnapshot, type TrackSnapshot } from '../hub/contract';
import { parseFault } from '../hub/fault';
import type { MusicHub } from '../hub/music-hub';
import type { Engine, EngineFailure, EngineSeat } from './engine';
import { MseEngine } from './mse-engine';
import { SrcEngine } from './src-engine';

/** By which way the bytes come. */
type Way = 'hub' | 'http';

/** Whom a deck tells what becomes of its track. */
export interface DeckOwner {
  /** Whether the listener wants it to play. */
  wanted(): boolean;
  /** An engine has taken the track over; what plays must be told to play again. */
  opened(): void;
  /** The file was replaced while it played; this is the track as it is now. */
  renewed(track: TrackSnapshot): void;
  /** The track cannot be played; the sentence is for people. */
  lost(track: TrackSnapshot, sentence: string): void;
}

/**
 * Holds one track and sees to it that it sounds if it can at all: through the hub where the browser takes the type, else over
 * HTTP, and anew when its file was replaced.
 */
export class Deck {
  #engine: Engine | null = null;
  /** Counts what was put on, so that an answer that comes too late is not taken for the current one. */
  #loads = 0;

  constructor(
    private readonly audio: HTMLAudioElement,
    private readonly hub: MusicHub,
    private readonly owner: DeckOwner,
  ) {}

  load(track: TrackSnapshot, at = 0): void {
    const original = originalOf(track);
    this.#open(track, at, original && MseEngine.takes(original) ? 'hub' : 'http');
  }

  #open(track: TrackSnapshot, at: number, way: Way): void {
    this.#loads++;
    this.#engine?.close();
    const seat: EngineSeat = {
      audio: this.audio,
      track,
      at,
      wanted: () => this.owner.wanted(),
      failed: (failure) => this.#failed(track, way, failure),
    };
    const original = originalOf(track);
    this.#engine = way === 'hub' && original ? new MseEngine(seat, this.hub, original) : new SrcEngine(seat, this.hub);
    this.owner.opened();
  }

  #failed(track: TrackSnapshot, way: Way, failure: EngineFailure): void {
    const at = this.audio.currentTime;
    if (failure.kind === 'changed') void this.#renew(track, at);
    else if (failure.kind === 'unsupported' && way === 'hub') this.#open(track, at, 'http');
    else this.owner.lost(track, failure.kind === 'unavailable' ? failure.sentence : 'This browser cannot play it.');
  }

  /** The file is another one than before: the same song, most likely, so the listener stays where they were. */
  async #renew(track: TrackSnapshot, at: number): Promise<void> {
    const loads = this.#loads;
    try {
      const fresh = await this.hub.getTrack(track.id);
      if (loads !== this.#loads) return;
      // To try the same version again would be to ask for ever.
      if (originalOf(fresh)?.version === originalOf(track)?.version) {
        this.owner.lost(track, 'Its file has changed, and the server does not know the new one yet.');
        return;
      }
      this.owner.renewed(fresh);
      this.load(fresh, at);
    } catch (error) {
      if (loads === this.#loads) this.owner.lost(track, parseFault(error)?.sentence ?? 'It could not be loaded.');
    }
  }
}

function originalOf(track: TrackSnapshot): RenditionSnapshot | undefined {
  return track.renditions.find((rendition) => rendition.name === originalRendition);
}
